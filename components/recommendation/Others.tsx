import { ApproachName } from "@/components/approach/ApproachName";
import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/Words";
import { advisor } from "@/rules/advisor";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { ruleById } from "@/rules/rulebook/lookup";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";
import { secondSentence } from "./sentences";

/** Every other approach, simplest first: why it is ruled out, or why it comes second. */
export function Others({ recommendation }: { recommendation: Recommendation }) {
  const terms = useTerms();
  const others = advisor.approaches.filter(({ id }) => id !== recommendation.primary);
  return (
    <Section id="others" title={terms.t("result:others.title")}>
      <ul className={styles.others}>
        {others.map(({ id }) => (
          <li key={id}>
            <h3>
              <ApproachName approach={id} name={terms.approach(id)} />
            </h3>
            <Standing approach={id} recommendation={recommendation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Standing({
  approach,
  recommendation,
}: {
  approach: string;
  recommendation: Recommendation;
}) {
  const terms = useTerms();
  const { t } = terms;
  const excluded = recommendation.excluded.find((one) => one.approach === approach);
  const second = recommendation.alternatives.find((one) => one.approach === approach);
  if (excluded) {
    return (
      <>
        <p className={styles.fine}>{t("result:others.ruledOut")}</p>
        <ul className={styles.reasons}>
          {excluded.rules.map((rule, i) => (
            <li key={rule}>
              <RuleReason id={rule} side="against" freshness={saysFirst(excluded.rules, i)} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  return second ? <p>{secondSentence(terms, second, recommendation.primary ?? "")}</p> : null;
}

/** Two rules that the same change touches need telling of it once. */
function saysFirst(rules: readonly string[], i: number): boolean {
  const { since } = ruleById(rules[i] ?? "");
  return !rules.slice(0, i).some((rule) => ruleById(rule).since === since);
}
