import type { FormEvent } from "react";
import { useTerms } from "@/components/words/WordsProvider";
import { type Answers, omit, UNSURE } from "@/rules/diagram/vocabulary";
import type { Question } from "@/rules/rulebook/schema";
import styles from "./readiness.module.css";

/** One question of the check: a plain GET form that keeps every other answer. */
export function ReadinessForm({
  question: { id, options },
  approach,
  answers,
  onAnswer,
}: {
  question: Question;
  approach: string;
  answers: Answers;
  onAnswer: (option: string) => void;
}) {
  const terms = useTerms();
  const { t, text, variant } = terms;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get(id);
    if (typeof chosen === "string") onAnswer(chosen);
  };
  const label = (option: string) =>
    option === UNSURE
      ? `${t("common:unsure")}. ${text(`readiness:questions.${id}.unsure`)}`
      : text(`readiness:questions.${id}.options.${option}`);
  return (
    <form method="get" action="#readiness" onSubmit={submit}>
      {Object.entries(omit(answers, id)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className={styles.fieldset} aria-describedby="readiness-help">
        <legend>{variant(`readiness:questions.${id}.title`, approach)}</legend>
        <p id="readiness-help" className={styles.fine}>
          {text(`readiness:questions.${id}.help`)}
        </p>
        {[...options, UNSURE].map((option) => (
          <label key={option} className={styles.option}>
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
      <button type="submit" className={styles.button}>
        {t("readiness:continue")}
      </button>
    </form>
  );
}
