"use client";

import { useEffect, useState } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { briefText } from "./brief";
import type { UseCaseSummaries } from "./use-case-summary";

/** Copies the brief; without JavaScript it leads to where the brief stands. */
export function CopyBrief({
  recommendation,
  answers,
  useCases,
}: {
  recommendation: Recommendation;
  answers: Answers;
  useCases: UseCaseSummaries;
}) {
  const terms = useTerms();
  const { t } = terms;
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState<"copied" | "failed">();
  useEffect(() => setReady(true), []);
  if (!ready) {
    return (
      <a className={controls.primary} href="#template">
        {t("result:do.brief")}
      </a>
    );
  }
  const copy = async () => {
    try {
      const text = briefText(terms, recommendation, answers, useCases);
      await navigator.clipboard.writeText(`${text}\n\n${location.href}`);
      setSaid("copied");
    } catch {
      setSaid("failed");
    }
  };
  return (
    <>
      <button type="button" className={controls.primary} onClick={copy}>
        {t(said === "copied" ? "result:do.copied" : "result:do.brief")}
      </button>
      <p aria-live="polite" className={said === "failed" ? "soft" : "visually-hidden"}>
        {said ? t(`result:do.${said}`) : null}
      </p>
    </>
  );
}
