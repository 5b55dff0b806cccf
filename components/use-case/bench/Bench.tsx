"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./bench.module.css";
import { InputFields } from "./InputFields";
import { ResponseFields } from "./ResponseFields";
import { RunResult } from "./RunResult";
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
  const form = useRef<HTMLFormElement>(null);
  const [ready, setReady] = useState(false);
  const { draft, edit, faults, phase, report, run, reset } = useBench(source, sample, kind);
  useEffect(() => setReady(true), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [faulty] = run();
    if (faulty !== undefined) focusOn(form.current, faulty);
  };
  const runs = kind !== "receiver";
  const fields = { sample, draft, edit, editable: ready && runs };

  return (
    <section className={styles.bench} aria-labelledby="bench">
      <h2 id="bench">{t("bench:title")}</h2>
      <p className={styles.note}>{t(runs ? "bench:intro" : "bench:receiver")}</p>
      {runs ? (
        <noscript>
          <p>{t("bench:noScript")}</p>
        </noscript>
      ) : null}
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <InputFields {...fields} />
        <ResponseFields {...fields} faults={faults} />
        {runs ? (
          <div className={styles.actions}>
            <button
              type="submit"
              className={controls.primary}
              disabled={!ready}
              aria-disabled={phase === "running"}
            >
              {t("bench:run")}
            </button>
            <button type="button" className={controls.plain} disabled={!ready} onClick={reset}>
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

/** Where the first fault is: what holds the field may be folded. */
function focusOn(form: HTMLFormElement | null, answer: string) {
  const fields = form?.querySelectorAll<HTMLTextAreaElement>("textarea[data-answer]") ?? [];
  const field = [...fields].find(({ dataset }) => dataset.answer === answer);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}
