import controls from "@/components/layout/controls.module.css";
import type { Terms } from "@/locales/terms";
import { type Answers, omit, UNSURE } from "@/rules/diagram/vocabulary";
import type { Question } from "@/rules/rulebook/schema";
import styles from "./readiness.module.css";

/** One question of the check: a plain GET form that keeps every other answer. */
export function ReadinessForm({
  terms: { t, text, variant, language },
  question: { id, options },
  approach,
  answers,
}: {
  terms: Terms;
  question: Question;
  approach: string;
  answers: Answers;
}) {
  const label = (option: string) =>
    option === UNSURE
      ? `${t("common:unsure")}. ${text(`readiness:questions.${id}.unsure`)}`
      : text(`readiness:questions.${id}.options.${option}`);
  return (
    <form method="get" action={`/${language}/readiness`}>
      {Object.entries(omit(answers, id)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className={styles.fieldset} aria-describedby="readiness-help">
        <legend>{variant(`readiness:questions.${id}.title`, approach)}</legend>
        <p id="readiness-help" className={styles.fine}>
          {text(`readiness:questions.${id}.help`)}
        </p>
        {[...options, UNSURE].map((option) => (
          <label
            key={option}
            className={option === UNSURE ? `${styles.option} ${styles.unsure}` : styles.option}
          >
            <input
              type="radio"
              name={id}
              value={option}
              defaultChecked={answers[id] === option}
              required
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className={controls.primary}>
        {t("readiness:continue")}
      </button>
    </form>
  );
}
