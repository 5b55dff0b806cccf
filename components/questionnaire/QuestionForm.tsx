"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTerms } from "@/components/words/WordsProvider";
import { type Answers, omit, UNSURE } from "@/rules/diagram/vocabulary";
import type { Question } from "@/rules/rulebook/schema";
import { type KeysSwitch, NumberKeys } from "./NumberKeys";
import { Option } from "./Option";
import styles from "./questionnaire.module.css";

/**
 * One question as a plain GET form, which works without JavaScript: the other answers travel as
 * hidden fields, those that do not matter now included.
 */
export function QuestionForm({
  question,
  answers,
  left,
  keys,
  note,
  onAnswer,
  children,
}: {
  question: Question;
  answers: Answers;
  /** Questions that remain at most, this one included. */
  left: number;
  keys: KeysSwitch;
  /** What else helps to answer it. */
  note?: ReactNode;
  onAnswer: (option: string) => void;
  /** Shown beside the button. */
  children?: ReactNode;
}) {
  const terms = useTerms();
  const { t } = terms;
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);
  const [hydrated, setHydrated] = useState(false);
  // Without JavaScript the browser's own check stands in for ours.
  useEffect(() => setHydrated(true), []);
  const { id } = question;
  const options = [...question.options, UNSURE];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get(id);
    if (typeof chosen === "string") return onAnswer(chosen);
    setMissing(true);
    event.currentTarget.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
  };

  return (
    <form ref={form} method="get" className={styles.form} onSubmit={submit} noValidate={hydrated}>
      {Object.entries(omit(answers, id)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className={styles.progress}>{t("advisor:progress.left", { count: left })}</p>
      <fieldset className={styles.fieldset} aria-describedby="why help">
        <legend>
          <h1 tabIndex={-1}>{terms.question(id)}</h1>
        </legend>
        <div className={styles.explanation}>
          <p id="why">
            <strong>{t("advisor:why")}</strong> {terms.text(`questions:${id}.why`)}
          </p>
          <p id="help">
            <strong>{t("advisor:howToTell")}</strong> {terms.text(`questions:${id}.help`)}
          </p>
          {note}
        </div>
        <div className={styles.options}>
          {options.map((option, i) => (
            <Option
              key={option}
              name={id}
              value={option}
              label={terms.option(id, option)}
              hint={terms.hint(id, option)}
              digit={digitOf(option, i)}
              checked={answers[id] === option}
              onChoose={() => setMissing(false)}
            />
          ))}
        </div>
      </fieldset>
      <p className={styles.missing} role="alert">
        {missing ? t("advisor:choose") : null}
      </p>
      <div className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {t("advisor:continue")}
        </button>
        {children}
      </div>
      <NumberKeys form={form} keys={keys} last={Math.min(question.options.length, 9)} />
    </form>
  );
}

/** 1 to 9 for the options, 0 for “not sure”; a tenth option has no key. */
function digitOf(option: string, position: number): string | undefined {
  if (option === UNSURE) return "0";
  return position < 9 ? String(position + 1) : undefined;
}
