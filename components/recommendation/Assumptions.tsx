import { StepLink } from "@/components/questionnaire/StepLink";
import { useTerms } from "@/components/words/Words";
import { queryOf } from "@/rules/answers";
import type { Assumption } from "@/rules/assumptions";
import type { Standpoint } from "@/rules/questionnaire";
import type { Recommendation } from "@/rules/recommendation";
import type { Answers } from "@/rules/vocabulary";
import styles from "./result.module.css";
import { Row, Section } from "./Section";
import { flipSentence, togetherSentence, tookSentence } from "./sentences";

/** The assumptions to be shown: those on the path, and those that could lead off it. */
export function assumptionsThatMatter(
  assumptions: readonly Assumption[],
  relevant: ReadonlySet<string>,
): Assumption[] {
  return assumptions.filter(({ question, flips }) => flips.length > 0 || relevant.has(question));
}

/** Each “not sure”: what it was taken as, and what would come of it otherwise. */
export function Assumptions({
  recommendation: { assumptions, together },
  answers,
  relevant,
  goTo,
}: {
  recommendation: Recommendation;
  answers: Answers;
  /** Questions that matter on this path. */
  relevant: ReadonlySet<string>;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t } = terms;
  const shown = assumptionsThatMatter(assumptions, relevant);
  if (shown.length === 0 && together.length === 0) return null;
  const revise = (question: string) => ({ answers, revising: question });
  return (
    <Section id="assumptions" title={t("result:assumptions.title")}>
      <ul className={styles.reasons}>
        {shown.map((assumption) => (
          <li key={assumption.question}>
            <Row
              note={
                <StepLink
                  href={queryOf(revise(assumption.question))}
                  onStep={() => goTo(revise(assumption.question))}
                  label={t("advisor:trail.changeQuestion", {
                    question: terms.short(assumption.question),
                  })}
                >
                  {t("advisor:trail.change")}
                </StepLink>
              }
            >
              <AssumptionText assumption={assumption} />
            </Row>
          </li>
        ))}
        {together.map((joint) => (
          <li key={joint.turns.map(({ question }) => question).join()}>
            {togetherSentence(terms, joint)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AssumptionText({ assumption: { question, takenAs, flips } }: { assumption: Assumption }) {
  const terms = useTerms();
  return (
    <>
      <p>{tookSentence(terms, question, takenAs)}</p>
      {flips.length === 0 ? (
        <p className={styles.fine}>{terms.t("result:assumptions.stays")}</p>
      ) : null}
      <ul className={styles.flips}>
        {flips.map((flip) => (
          <li key={flip.to}>{flipSentence(terms, question, flip)}</li>
        ))}
      </ul>
    </>
  );
}
