import type { Terms } from "@/locales/terms";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import styles from "./readiness.module.css";

/** The check's own answers so far; one it shares with the advisor is changed there. */
export function ReadinessTrail({
  terms: { t, text, language },
  answered,
  answers,
}: {
  terms: Terms;
  answered: readonly string[];
  answers: Answers;
}) {
  if (answered.length === 0) return null;
  const said = (question: string) =>
    answers[question] === UNSURE
      ? t("readiness:unsure")
      : text(`readiness:questions.${question}.options.${answers[question]}`);
  return (
    <ul className={styles.trail}>
      {answered.map((question) => {
        const short = text(`readiness:questions.${question}.short`);
        return (
          <li key={question}>
            <span className={styles.fine}>{short}</span> <span>{said(question)}</span>{" "}
            <a
              href={`/${language}/readiness${queryOf({ answers, revising: question })}`}
              aria-label={t("readiness:changeQuestion", { question: short })}
            >
              {t("readiness:change")}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
