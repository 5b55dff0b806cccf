"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./bench.module.css";
import { InputFields } from "./InputFields";
import { ResponseFields } from "./ResponseFields";
import { RunResult } from "./RunResult";
import { limit } from "./sandbox";
import { summaryOf } from "./summary";
import type { Kind, Recorded, Sample } from "./types";
import { useBench } from "./useBench";

/**
 * Runs an action on a sample that can be edited. Before the first run, and without JavaScript, it shows
 * the run that the tests recorded.
 */
export function Bench({
  source,
  sample,
  kind,
  recorded,
}: {
  /** The text of the action's own file. */
  source: string;
  sample: Sample;
  kind: Kind;
  recorded: Recorded;
}) {
  const terms = useTerms();
  const { t } = terms;
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [ready, setReady] = useState(false);
  const { draft, edit, faults, phase, report, run, reset } = useBench(source, sample, kind);
  useEffect(() => setReady(true), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [faulty] = run();
    if (faulty !== undefined) focusOn(form.current, faulty);
  };
  const fields = { sample, draft, edit, editable: ready && kind !== "receiver" };

  return (
    <section className={styles.bench} aria-labelledby={title}>
      <h2 id={title}>{t("bench:title")}</h2>
      {kind === "receiver" ? (
        <p>{t("bench:receiver")}</p>
      ) : (
        <div className={styles.intro}>
          <p>{t("bench:intro")}</p>
          <p className={styles.note}>{t("bench:limit", { seconds: limit / 1000 })}</p>
          <noscript>
            <p>{t("bench:noScript")}</p>
          </noscript>
        </div>
      )}
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <InputFields {...fields} />
        <ResponseFields {...fields} faults={faults} />
        {fields.editable ? (
          <div className={styles.actions}>
            <button type="submit" className={styles.primary} aria-disabled={phase === "running"}>
              {t("bench:run")}
            </button>
            <button type="button" className={styles.button} onClick={reset}>
              {t("bench:reset")}
            </button>
          </div>
        ) : null}
      </form>
      <p role="status" className={styles.status} data-phase={phase}>
        {summaryOf(terms, phase, report)}
      </p>
      <RunResult report={report ?? recorded} own={report !== null} />
    </section>
  );
}

function focusOn(form: HTMLFormElement | null, answer: string) {
  const fields = form?.querySelectorAll<HTMLTextAreaElement>("textarea[data-answer]") ?? [];
  [...fields].find((field) => field.dataset.answer === answer)?.focus();
}
