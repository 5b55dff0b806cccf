import type { ReactNode } from "react";
import { ChangeLink } from "@/components/layout/ChangeLink";
import controls from "@/components/layout/controls.module.css";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { type Standpoint, USE_CASE } from "@/rules/link/standpoint";
import type { GivenAnswer, Trail as TrailData } from "@/rules/questionnaire/trail";
import styles from "./panel.module.css";

/** The answers so far, each with a way to change it, and those whose turn is to come or that rest. */
export function Trail({
  trail: { given, ahead, setAside },
  answers,
  goTo,
  children,
}: {
  trail: TrailData;
  answers: Answers;
  goTo: (to: Standpoint) => void;
  /** Shown before the way to start over. */
  children?: ReactNode;
}) {
  const { t } = useTerms();
  const empty = { answers: {}, revising: null };
  const lines = (list: readonly GivenAnswer[]) =>
    list.map((one) => <Line key={one.question} given={one} answers={answers} goTo={goTo} />);
  const resting: [title: string, why: string, list: readonly GivenAnswer[]][] = [
    [t("advisor:trail.ahead"), t("advisor:trail.aheadWhy"), ahead],
    [t("advisor:trail.setAside"), t("advisor:trail.setAsideWhy"), setAside],
  ];
  return (
    <section className={styles.trail} aria-labelledby="trail">
      <h2 id="trail" className={styles.heading}>
        {t("advisor:trail.title")}
      </h2>
      {given.length > 0 ? (
        <ol className={styles.answers}>{lines(given)}</ol>
      ) : (
        <p className={styles.note}>{t("advisor:trail.empty")}</p>
      )}
      {resting.map(([title, why, list]) =>
        list.length > 0 ? (
          <div key={title}>
            <h3 className={styles.subheading}>{title}</h3>
            <p className={styles.note}>{why}</p>
            <ul className={styles.answers}>{lines(list)}</ul>
          </div>
        ) : null,
      )}
      <div className={`${controls.row} ${styles.row}`}>
        {children}
        {Object.keys(answers).length > 0 ? (
          <StepLink href={queryOf(empty)} onStep={() => goTo(empty)} className={controls.quiet}>
            {t("advisor:trail.startOver")}
          </StepLink>
        ) : null}
      </div>
    </section>
  );
}

function Line({
  given: { question, option, takenAs },
  answers,
  goTo,
}: {
  given: GivenAnswer;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t } = terms;
  return (
    <li>
      <span className={styles.question}>{terms.short(question)}</span>
      <span className={styles.answer}>
        {takenAs && question !== USE_CASE
          ? t("advisor:trail.unsure", { option: terms.option(question, takenAs) })
          : terms.option(question, option)}
      </span>
      <ChangeLink question={question} answers={answers} goTo={goTo} />
    </li>
  );
}
