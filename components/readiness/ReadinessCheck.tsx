import { useTerms } from "@/components/words/WordsProvider";
import { type Answers, omit } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import { readinessOf } from "@/rules/readiness/readiness";
import { readinessFile } from "@/rules/readiness/rulebook";
import { READINESS } from "./heading";
import { ReadinessForm } from "./ReadinessForm";
import { ReadinessOutcome } from "./ReadinessOutcome";
import { ReadinessTrail } from "./ReadinessTrail";
import styles from "./readiness.module.css";

/** The optional second questionnaire: is a programmable step ready to be built? */
export function ReadinessCheck({
  approach,
  answers,
  revising,
  goTo,
}: {
  /** The one recommended: a webhook's code is at its receiving end. */
  approach: string;
  answers: Answers;
  revising: string | null;
  goTo: (to: Standpoint, focus?: string) => void;
}) {
  const { t, variant } = useTerms();
  const standing = revising === null ? answers : omit(answers, revising);
  const readiness = readinessOf(standing);
  const question = readinessFile.questions.find(({ id }) => id === readiness.next);
  return (
    <section className={styles.check} aria-labelledby={READINESS}>
      <h2 id={READINESS} tabIndex={-1}>
        {t("readiness:title")}
      </h2>
      <p className={styles.intro}>{variant("readiness:intro", approach)}</p>
      <ReadinessTrail passed={readinessOf(answers).passed} answers={answers} goTo={goTo} />
      {question ? (
        <ReadinessForm
          key={`${question.id} ${answers[question.id]}`}
          question={question}
          approach={approach}
          answers={answers}
          onAnswer={(option) =>
            goTo({ answers: { ...answers, [question.id]: option }, revising: null }, READINESS)
          }
        />
      ) : (
        <ReadinessOutcome readiness={readiness} approach={approach} />
      )}
    </section>
  );
}
