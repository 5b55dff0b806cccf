import { ApproachName } from "@/components/approach/ApproachName";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { changeTouching } from "@/rules/recommendation/cautions";
import type { Change } from "@/rules/recommendation/changes";
import { questionsNamedBy } from "@/rules/rulebook/entries";
import { approachById } from "@/rules/rulebook/lookup";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";
import { SeeResult } from "./SeeResult";
import { secondSentence, turnSentence, turnsSentence } from "./sentences";
import type { WhyNotProps } from "./WhyNot";

type Props = WhyNotProps & { approach: string };

/** Why an approach is not the recommended one, with sources, and what would make it so. */
export function Against(props: Props) {
  const { recommendation, approach } = props;
  const change = recommendation.changes.find((one) => one.approach === approach);
  if (approach === recommendation.primary) return <Instead {...props} />;
  return (
    <>
      <Reasons {...props} />
      {change ? <ChangeTo change={change} {...props} /> : null}
    </>
  );
}

function Reasons({ approach, recommendation, answers }: Props) {
  const terms = useTerms();
  const { t } = terms;
  const { excluded, alternatives, assumed, primary } = recommendation;
  const rules = excluded.find((one) => one.approach === approach)?.rules;
  const second = alternatives.find((one) => one.approach === approach);
  if (!rules) {
    const names = { readyMade: terms.approach(approach), approach: terms.approach(primary ?? "") };
    return (
      <>
        {second ? <p>{secondSentence(terms, second, primary ?? "")}</p> : null}
        {isReady({ approach, recommendation, answers }) ? (
          <p>{t("result:readyMade", names)}</p>
        ) : null}
        <p>
          {t("result:others.order")}{" "}
          <a href={`/${terms.language}/guide`}>{t("result:others.orderLink")}</a>
        </p>
      </>
    );
  }
  const onlyIf = rules.every((rule) => assumed.includes(rule));
  const told = new Set<string>();
  return (
    <>
      <p>{t(onlyIf ? "result:others.ruledOutIf" : "result:others.ruledOut")}</p>
      <ul className={styles.reasons}>
        {rules.map((rule) => {
          const change = changeTouching(advisor, rule, answers);
          const since = change !== undefined && !told.has(change) ? change : undefined;
          if (since) told.add(since);
          return (
            <li key={rule}>
              <RuleReason id={rule} side="against" assumed={assumed.includes(rule)} since={since} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Whether something ready-made is known to do it: then only our order puts it second. */
function isReady({ approach, recommendation, answers }: Omit<Props, "goTo">): boolean {
  const { readyMade, required } = approachById(approach);
  const second = recommendation.alternatives.find((one) => one.approach === approach);
  const certain = required
    .flatMap(questionsNamedBy)
    .every((question) => answers[question] !== UNSURE);
  return readyMade === true && second?.dependsOn.length === 0 && certain;
}

function ChangeTo({ change: { turns }, approach, answers, goTo }: Props & { change: Change }) {
  const terms = useTerms();
  const { t } = terms;
  if (turns === null) return <p>{t("result:changes.none")}</p>;
  return (
    <div className={styles.turns}>
      <p>
        <strong>{t("result:whyNot.if")}</strong>
      </p>
      <ul>
        {turns.map((turn) => (
          <li key={turn.question}>
            {turnSentence(terms, turn, answers[turn.question] === UNSURE)}
          </li>
        ))}
      </ul>
      <p>
        <SeeResult approach={approach} turns={turns} answers={answers} goTo={goTo} />
      </p>
    </div>
  );
}

/** What would rule the recommended approach out: the nearest ways to the others. */
function Instead({ recommendation: { changes } }: Props) {
  const terms = useTerms();
  const fewest = Math.min(...changes.map(({ turns }) => turns?.length ?? 99));
  const nearest = changes.filter(({ turns }) => turns?.length === fewest);
  return (
    <div className={styles.turns}>
      <p>
        <strong>{terms.t("result:whyNot.instead")}</strong>
      </p>
      <ul>
        {nearest.map(({ approach, turns }) => (
          <li key={approach}>
            {terms.t("common:label", { text: turnsSentence(terms, turns ?? []) })}{" "}
            <ApproachName approach={approach} name={terms.approach(approach)} size={18} />
          </li>
        ))}
      </ul>
    </div>
  );
}
