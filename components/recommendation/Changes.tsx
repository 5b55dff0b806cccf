import { ApproachName } from "@/components/approach/ApproachName";
import { StepLink } from "@/components/questionnaire/StepLink";
import { useTerms } from "@/components/words/Words";
import { queryOf } from "@/rules/answers";
import type { Change } from "@/rules/changes";
import type { Standpoint } from "@/rules/questionnaire";
import type { Recommendation } from "@/rules/recommendation";
import type { Answers } from "@/rules/vocabulary";
import styles from "./result.module.css";
import { Section } from "./Section";
import { turnSentence } from "./sentences";

/** For every other approach, the fewest answers that would have to differ. */
export function Changes({
  recommendation,
  answers,
  goTo,
}: {
  recommendation: Recommendation;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t } = useTerms();
  return (
    <Section id="changes" title={t("result:changes.title")} intro={t("result:changes.intro")}>
      <ul className={styles.others}>
        {recommendation.changes.map((change) => (
          <li key={change.approach}>
            <ChangeTo change={change} answers={answers} goTo={goTo} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChangeTo({
  change: { approach, turns },
  answers,
  goTo,
}: {
  change: Change;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t } = terms;
  const turned = Object.fromEntries((turns ?? []).map(({ question, to }) => [question, to]));
  const there = { answers: { ...answers, ...turned }, revising: null };
  return (
    <>
      <h3>
        <ApproachName approach={approach} name={terms.approach(approach)} />
      </h3>
      {turns === null ? <p>{t("result:changes.none")}</p> : null}
      <ul className={styles.turns}>
        {(turns ?? []).map((turn) => (
          <li key={turn.question}>{turnSentence(terms, turn)}</li>
        ))}
      </ul>
      {turns === null ? null : (
        <p>
          <StepLink
            href={queryOf(there)}
            onStep={() => goTo(there)}
            label={`${t("result:changes.try")}: ${terms.approach(approach)}`}
          >
            {t("result:changes.try")}
          </StepLink>
        </p>
      )}
    </>
  );
}
