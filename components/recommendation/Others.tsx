import { ApproachName } from "@/components/approach/ApproachName";
import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { changeTouching } from "@/rules/recommendation/cautions";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";
import { secondSentence } from "./sentences";

/** Every other approach, in our order: why it is ruled out, or why it comes second. */
export function Others({
  recommendation,
  answers,
}: {
  recommendation: Recommendation;
  answers: Answers;
}) {
  const terms = useTerms();
  const others = advisor.approaches.filter(({ id }) => id !== recommendation.primary);
  const changes = changesToTell(recommendation, answers);
  return (
    <Section id="others" title={terms.t("result:others.title")}>
      <p>
        {terms.t("result:others.order")}{" "}
        <a href={`/${terms.language}/guide`}>{terms.t("result:others.orderLink")}</a>
      </p>
      <ul className={styles.others}>
        {others.map(({ id }) => (
          <li key={id}>
            <h3>
              <ApproachName approach={id} name={terms.approach(id)} />
            </h3>
            <Reasoning approach={id} recommendation={recommendation} changes={changes} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reasoning({
  approach,
  recommendation: { excluded, alternatives, assumed, primary },
  changes,
}: {
  approach: string;
  recommendation: Recommendation;
  changes: ReadonlyMap<string, string>;
}) {
  const terms = useTerms();
  const { t } = terms;
  const rules = excluded.find((one) => one.approach === approach)?.rules;
  const second = alternatives.find((one) => one.approach === approach);
  if (!rules) return second ? <p>{secondSentence(terms, second, primary ?? "")}</p> : null;
  const onlyIf = rules.every((rule) => assumed.includes(rule));
  return (
    <>
      <p className={styles.fine}>
        {onlyIf ? t("result:others.ruledOutIf") : t("result:others.ruledOut")}
      </p>
      <ul className={styles.reasons}>
        {rules.map((rule) => (
          <li key={rule}>
            <RuleReason
              id={rule}
              side="against"
              assumed={assumed.includes(rule)}
              since={changes.get(rule)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Beside which rule each change in the product is told: once on the page, and not again here. */
function changesToTell(
  { excluded, reopened, cautions }: Recommendation,
  answers: Answers,
): ReadonlyMap<string, string> {
  const told = new Set([
    ...reopened.flatMap(({ freshness }) => freshness),
    ...cautions.map(({ freshness }) => freshness),
  ]);
  const found = new Map<string, string>();
  for (const rule of excluded.flatMap(({ rules }) => rules)) {
    const change = changeTouching(advisor, rule, answers);
    if (change === undefined || told.has(change)) continue;
    told.add(change);
    found.set(rule, change);
  }
  return found;
}
