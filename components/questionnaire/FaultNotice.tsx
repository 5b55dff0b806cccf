import { useTerms } from "@/components/words/WordsProvider";
import type { AnswerFault, ReadLink } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import styles from "./questionnaire.module.css";

/** Says which parts of a link could not be used; the walk goes on without them. */
export function FaultNotice({ link: { faults, answers } }: { link: ReadLink }) {
  const terms = useTerms();
  const { t } = terms;
  if (faults.length === 0) return null;
  const known = (id: string) => linkQuestions.some((question) => question.id === id);
  const say = (fault: AnswerFault) => {
    if (fault.kind === "unknownValue") {
      return t("advisor:faults.unknownValue", {
        value: fault.value,
        question: terms.short(fault.name),
      });
    }
    if (fault.kind === "repeated" && known(fault.name)) {
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
