import { ChangeLink } from "@/components/layout/ChangeLink";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Conflict } from "@/rules/recommendation/recommendation";
import styles from "./questionnaire.module.css";

/** Answers that contradict each other: both are shown, either can be mended, nothing is refused. */
export function Conflicts({
  conflicts,
  answers,
  goTo,
}: {
  conflicts: readonly Conflict[];
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t, text } = terms;
  return conflicts.map(({ id, questions }) => (
    <section key={id} className={styles.faults} aria-labelledby={`conflict-${id}`}>
      <h2 id={`conflict-${id}`}>{t("advisor:conflicts.title")}</h2>
      <p>{text(`advisor:conflicts.rows.${id}`)}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            {t("advisor:conflicts.answer", {
              question: terms.short(question),
              option: terms.option(question, answers[question] ?? ""),
            })}{" "}
            <ChangeLink question={question} answers={answers} goTo={goTo} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
