import controls from "@/components/layout/controls.module.css";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { USE_CASE } from "@/rules/link/standpoint";
import type { Standing } from "@/rules/questionnaire/standings";
import styles from "./all-questions.module.css";

/** One question of the drawer: how it stands, and every answer to choose from. */
export function QuestionRow({
  standing,
  onChoose,
}: {
  standing: Standing;
  onChoose: (question: string, option: string, focus: string) => void;
}) {
  const terms = useTerms();
  const { question, answer, moot } = standing;
  const { id } = question;
  const pills = [...question.options, UNSURE].map((option) => {
    const key = `all-${id}-${option}`;
    return (
      <label
        key={option}
        className={`${controls.pill} ${option === UNSURE ? controls.unsure : ""}`}
        htmlFor={key}
      >
        <input
          id={key}
          type="radio"
          name={`all-${id}`}
          checked={answer === option}
          onChange={() => onChoose(id, option, key)}
        />
        <span>{terms.option(id, option)}</span>
      </label>
    );
  });
  return (
    <fieldset className={moot ? `${styles.row} ${styles.moot}` : styles.row}>
      <legend>
        <b>{terms.question(id)}</b>
      </legend>
      <State standing={standing} />
      {question.offersUseCases ? (
        <Fold near summary={terms.option(id, answer ?? UNSURE)}>
          <div className={controls.pills}>{pills}</div>
        </Fold>
      ) : (
        <div className={controls.pills}>{pills}</div>
      )}
    </fieldset>
  );
}

/** What is known of it: where one is, its answer, what is assumed, and why it cannot matter. */
function State({ standing: { question, state, answer, moot } }: { standing: Standing }) {
  const { t, option, ifAnswer } = useTerms();
  const assumed = answer === UNSURE && question.id !== USE_CASE;
  return (
    <p className={styles.state}>
      {state === "here" ? <span className={styles.here}>{t("advisor:all.here")}</span> : null}
      {assumed ? (
        <span className={styles.assumed}>
          {t("advisor:all.assumed", { option: option(question.id, question.unsureAs) })}
        </span>
      ) : null}
      {state === "answered" ? <span>{t("advisor:all.answered")}</span> : null}
      {state === "ahead" ? <span>{t("advisor:all.ahead")}</span> : null}
      {state === "open" && !moot ? <span>{t("advisor:all.none")}</span> : null}
      {question.decides === false ? <span>{t("advisor:all.template")}</span> : null}
      {moot?.kind === "meaningless" ? (
        <span>{t("advisor:all.moot", { if: ifAnswer(moot.question, moot.option) })}</span>
      ) : null}
      {moot?.kind === "settled" ? <span>{t("advisor:all.settled")}</span> : null}
    </p>
  );
}
