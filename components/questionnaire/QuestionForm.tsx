"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { AllQuestions } from "@/components/all-questions/AllQuestions";
import controls from "@/components/layout/controls.module.css";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { type Answers, omit, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Question } from "@/rules/rulebook/schema";
import { Handle } from "./Handle";
import { type KeysSwitch, NumberKeys } from "./NumberKeys";
import { Options } from "./Options";
import styles from "./questionnaire.module.css";

/**
 * One question as a plain GET form, which works without JavaScript: the other answers travel as
 * hidden fields, those that do not matter now included.
 */
export function QuestionForm({
  question,
  answers,
  revising,
  before,
  answered,
  left,
  previous,
  possible,
  keys,
  note,
  onChoose,
  onAnswer,
  goTo,
}: {
  question: Question;
  answers: Answers;
  revising: string | null;
  /** The answer it has, or had when the visitor was last here. */
  before: string | null;
  /** Questions answered so far that count. */
  answered: number;
  /** Questions that remain at most, this one included. */
  left: number;
  /** The question before, if any. */
  previous: string | null;
  /** The approaches that the choice leaves possible. */
  possible: readonly string[];
  keys: KeysSwitch;
  /** What else helps to answer it. */
  note?: ReactNode;
  onChoose: (option: string) => void;
  onAnswer: (option: string) => void;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t } = terms;
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);
  const [hydrated, setHydrated] = useState(false);
  const choose = (option: string) => {
    setMissing(false);
    onChoose(option);
  };
  // Without JavaScript the browser's own check stands in for ours; what was chosen before it ran counts.
  useEffect(() => {
    setHydrated(true);
    const chosen = form.current?.querySelector<HTMLInputElement>("input[type=radio]:checked");
    if (chosen) onChoose(chosen.value);
  }, [onChoose]);
  const { id } = question;
  const to = (standpoint: Standpoint) => ({
    href: queryOf(standpoint),
    onStep: () => goTo(standpoint),
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get(id);
    if (typeof chosen === "string") return onAnswer(chosen);
    setMissing(true);
    event.currentTarget.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
  };

  return (
    <form ref={form} method="get" onSubmit={submit} noValidate={hydrated}>
      {Object.entries(omit(answers, id)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className={styles.progress}>
        <progress value={answered} max={answered + left} aria-hidden="true" />
        <span>{t("advisor:progress.left", { count: left })}</span>
        <AllQuestions className={`${controls.quiet} ${styles.all}`} />
      </p>
      <fieldset>
        <legend>
          <h1 tabIndex={-1}>{terms.question(id)}</h1>
        </legend>
        <div className={styles.hints}>
          <details name="hint">
            <summary>{t("advisor:why")}</summary>
            <p>{terms.text(`questions:${id}.why`)}</p>
          </details>
          <details name="hint">
            <summary>{t("advisor:howToTell")}</summary>
            <p>{terms.text(`questions:${id}.help`)}</p>
          </details>
          {question.decides === false && answers[id] === undefined ? (
            <StepLink
              href={queryOf({ answers: { ...answers, [id]: UNSURE }, revising: null })}
              onStep={() => onAnswer(UNSURE)}
              className={controls.quiet}
            >
              {t("advisor:skip")}
            </StepLink>
          ) : null}
          {revising === id && answers[id] !== undefined ? (
            <StepLink {...to({ answers, revising: null })} className={controls.quiet}>
              {t("advisor:keep")}
            </StepLink>
          ) : null}
        </div>
        {note}
        <Options question={question} before={before} onChoose={choose} />
      </fieldset>
      <div className={styles.bar}>
        <p className={styles.missing} role="alert">
          {missing ? t("advisor:choose") : null}
        </p>
        <Handle possible={possible} />
        <button type="submit" className={controls.primary}>
          {t("advisor:continue")}
        </button>
        {previous ? (
          <StepLink
            {...to({ answers, revising: previous })}
            className={`${controls.quiet} ${styles.back}`}
          >
            <span className={styles.arrow} aria-hidden="true" />
            <span className={styles.word}>{t("advisor:back")}</span>
          </StepLink>
        ) : null}
        <NumberKeys form={form} keys={keys} last={Math.min(question.options.length, 9)} />
      </div>
    </form>
  );
}
