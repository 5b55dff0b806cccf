import { SixMarks } from "@/components/approach/LineOfSix";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { PANEL } from "./Panel";
import styles from "./questionnaire.module.css";

/** On narrow screens: how much is still possible, and the way to what, by the browser's own means. */
export function Handle({ possible }: { possible: readonly string[] }) {
  const { t } = useTerms();
  const ids = advisor.approaches.map(({ id }) => id);
  return (
    <button type="button" className={styles.handle} popoverTarget={PANEL}>
      <span aria-live="polite">
        {t("advisor:board.every", { count: possible.length, all: ids.length })}
      </span>
      <SixMarks out={ids.filter((id) => !possible.includes(id))} />
    </button>
  );
}
