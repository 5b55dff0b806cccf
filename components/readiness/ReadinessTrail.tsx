import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { readinessQuestions } from "@/rules/link/link-questions";
import type { Standpoint } from "@/rules/link/standpoint";
import { READINESS } from "./heading";
import styles from "./readiness.module.css";

/** The check's own answers so far; one it shares with the advisor is changed there. */
export function ReadinessTrail({
  passed,
  answers,
  goTo,
}: {
  passed: readonly string[];
  answers: Answers;
  goTo: (to: Standpoint, focus?: string) => void;
}) {
  const { t, text } = useTerms();
  const own = passed.filter((question) => readinessQuestions.some(({ id }) => id === question));
  if (own.length === 0) return null;
  const said = (question: string) =>
    answers[question] === UNSURE
      ? t("readiness:unsure")
      : text(`readiness:questions.${question}.options.${answers[question]}`);
  return (
    <ul className={styles.trail}>
      {own.map((question) => {
        const revision = { answers, revising: question };
        const short = text(`readiness:questions.${question}.short`);
        return (
          <li key={question}>
            <span className={styles.fine}>{short}</span> <strong>{said(question)}</strong>{" "}
            <StepLink
              href={`${queryOf(revision)}#${READINESS}`}
              onStep={() => goTo(revision, READINESS)}
              label={t("readiness:changeQuestion", { question: short })}
            >
              {t("readiness:change")}
            </StepLink>
          </li>
        );
      })}
    </ul>
  );
}
