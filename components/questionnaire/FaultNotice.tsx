import { useTerms } from "@/components/words/WordsProvider";
import type { AnswerFault, ReadLink } from "@/rules/link/answers";
import { readinessQuestions } from "@/rules/link/link-questions";
import { rulebook } from "@/rules/rulebook/rulebook";
import styles from "./questionnaire.module.css";

const among = (questions: readonly { id: string }[], name: string) =>
  questions.some(({ id }) => id === name);

/**
 * Says which parts of a link could not be used; the walk goes on without them. What it carries for
 * the readiness check is asked there.
 */
export function FaultNotice({ link }: { link: ReadLink }) {
  const terms = useTerms();
  const { t } = terms;
  const { answers } = link;
  const faults = link.faults.filter(({ name }) => !among(readinessQuestions, name));
  if (faults.length === 0) return null;
  const say = (fault: AnswerFault) => {
    if (fault.kind === "unknownValue") {
      return t("advisor:faults.unknownValue", {
        value: fault.value,
        question: terms.short(fault.name),
      });
    }
    if (fault.kind === "repeated" && among(rulebook.questions, fault.name)) {
      return t("advisor:faults.repeated", { question: terms.short(fault.name) });
    }
    return t("advisor:faults.unknownParameter", { name: fault.name });
  };
  return (
    <section className={styles.faults} aria-labelledby="faults">
      <h2 id="faults">{t("advisor:faults.title")}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.kind} ${fault.name}`}>{say(fault)}</li>
        ))}
      </ul>
      {Object.keys(answers).length > 0 ? <p>{t("advisor:faults.kept")}</p> : null}
    </section>
  );
}
