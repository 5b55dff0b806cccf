import { ChangeLink } from "@/components/layout/ChangeLink";
import { Row, Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Assumption, JointFlip } from "@/rules/recommendation/assumptions";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./result.module.css";
import { flipSentence, togetherAnswer, togetherSentence, tookSentence } from "./sentences";

/** The assumptions to be shown, the decisive ones first: those on the path or able to lead off it. */
export function assumptionsThatMatter(
  assumptions: readonly Assumption[],
  relevant: ReadonlySet<string>,
): Assumption[] {
  const shown = assumptions.filter(
    ({ question, flips }) => flips.length > 0 || relevant.has(question),
  );
  return shown.sort((a, b) => Number(b.flips.length > 0) - Number(a.flips.length > 0));
}

/** One way to an approach is enough: that it may take an upgrade too says the subscription’s own line. */
function withoutMereUpgrades(together: readonly JointFlip[]): readonly JointFlip[] {
  return together.filter(
    ({ becomes }, i) =>
      becomes.needs.length === 0 ||
      !together.some(
        (other, j) =>
          i !== j &&
          other.becomes.approach === becomes.approach &&
          other.becomes.needs.length < becomes.needs.length,
      ),
  );
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
  return (
    <Section id="assumptions" title={t("result:assumptions.title")}>
      <ul className={styles.reasons}>
        {shown.map((assumption) => (
          <li key={assumption.question}>
            <Row note={<ChangeLink question={assumption.question} answers={answers} goTo={goTo} />}>
              <AssumptionText assumption={assumption} />
            </Row>
          </li>
        ))}
        {withoutMereUpgrades(together).map((joint) => (
          <li key={`${joint.becomes.approach} ${joint.becomes.needs}`}>
            <p>{togetherSentence(terms, joint)}</p>
            <ul className={styles.flips}>
              {joint.turns.map((turn) => (
                <li key={turn.question}>{togetherAnswer(terms, turn)}</li>
              ))}
            </ul>
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
