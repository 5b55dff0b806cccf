import { AllQuestions } from "@/components/all-questions/AllQuestions";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Trail as TrailData } from "@/rules/questionnaire/trail";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { Board } from "./Board";
import styles from "./panel.module.css";
import { Trail } from "./Trail";

/** What the handle on narrow screens opens. */
export const PANEL = "panel";

/** Beside the question on wide screens; on narrow ones the same as a sheet from below. */
export function Panel({
  outlook,
  trail,
  answers,
  goTo,
}: {
  outlook: Recommendation;
  trail: TrailData;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t } = useTerms();
  return (
    <aside id={PANEL} popover="auto" className={styles.sheet} aria-label={t("advisor:margin")}>
      <button
        type="button"
        className={`${controls.plain} ${styles.close}`}
        popoverTarget={PANEL}
        popoverTargetAction="hide"
      >
        {t("advisor:sheet.close")}
      </button>
      <Board recommendation={outlook} />
      <Trail trail={trail} answers={answers} goTo={goTo}>
        <AllQuestions className={`${controls.plain} ${styles.all}`}>
          {t("advisor:all.anyOrder")}
        </AllQuestions>
      </Trail>
      <noscript>
        <QuestionLinks answers={answers} />
      </noscript>
    </aside>
  );
}

/** Each question by its own link: the drawer, for those who have no scripts. */
function QuestionLinks({ answers }: { answers: Answers }) {
  const { t, short } = useTerms();
  return (
    <section className={styles.links} aria-labelledby="all-links">
      <h2 id="all-links">{t("advisor:all.anyOrder")}</h2>
      <ul>
        {advisor.rulebook.questions.map(({ id }) => (
          <li key={id}>
            <a href={queryOf({ answers, revising: id })}>{short(id)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
