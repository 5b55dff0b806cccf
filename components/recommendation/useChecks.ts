"use client";

import { useState } from "react";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import { type Check, checksOf, isOpen } from "@/rules/recommendation/checks";
import type { Recommendation } from "@/rules/recommendation/recommendation";

/** The id of an answer to a check: where the focus stays when it is chosen. */
export const answerId = (question: string, option: string) => `check-${question}-${option}`;

/** The checks of a result, and what answering them in place does. */
export function useChecks(
  recommendation: Recommendation,
  answers: Answers,
  native: boolean,
  goTo: (to: Standpoint, focus?: string) => void,
) {
  const [kept, setKept] = useState<readonly string[]>([]);
  const [lookedInto, setLookedInto] = useState<Readonly<Record<string, string>>>({});
  const standing = kept.filter((question) => answers[question] !== undefined);
  const checks = checksOf(advisor, recommendation, answers, native, standing);
  const isClosed = (check: Check) =>
    check.kind === "reopened" && lookedInto[check.approach] === "no";
  return {
    checks,
    /** Those that nobody has answered yet. */
    open: checks.filter((check) => isOpen(check) && !isClosed(check)),
    /** Whether something was answered here: what has come of it is announced. */
    answered: kept.length > 0 || Object.keys(lookedInto).length > 0,
    /** What was found out about the approaches that the product has reopened; no answer holds it. */
    lookedInto,
    lookInto: (approach: string, found: string) =>
      setLookedInto((before) => ({ ...before, [approach]: found })),
    answer: (question: string, option: string) => {
      setKept((before) => [...new Set([...before, question])]);
      goTo(
        { answers: { ...answers, [question]: option }, revising: null },
        answerId(question, option),
      );
    },
  };
}

export type ChecksState = ReturnType<typeof useChecks>;
