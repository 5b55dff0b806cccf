import type { ReactNode } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import styles from "./checks.module.css";

/** A check as a form: without JavaScript a button sends its answer along with all others. */
export function CheckForm({
  question,
  answers,
  children,
}: {
  question: string;
  answers: Answers;
  children: ReactNode;
}) {
  const { t, language } = useTerms();
  const others = Object.entries(answers).filter(([id]) => id !== question);
  return (
    <form className={styles.check} action={`/${language}/advisor`}>
      {others.map(([id, option]) => (
        <input key={id} type="hidden" name={id} value={option} />
      ))}
      {children}
      <noscript>
        <button type="submit" className={controls.plain}>
          {t("result:check.update")}
        </button>
      </noscript>
    </form>
  );
}
