import { advisor } from "@/rules/advisor";
import { type Answers, omit } from "@/rules/diagram/vocabulary";
import { readinessQuestions } from "@/rules/link/link-questions";
import type { Standpoint } from "@/rules/link/standpoint";
import { programmed, type Readiness, readinessOf } from "@/rules/readiness/readiness";
import { readinessFile } from "@/rules/readiness/rulebook";
import { recommend } from "@/rules/recommendation/recommendation";
import type { Question } from "@/rules/rulebook/schema";

/**
 * What the check has to say for a link. `open`: its answers lead to no recommendation yet;
 * `nothing`: to one that nobody has to program; `check`: to one that somebody has to.
 */
export type Standing =
  | { readonly kind: "open" }
  | { readonly kind: "nothing"; readonly approach: string }
  | {
      readonly kind: "check";
      readonly approach: string;
      readonly readiness: Readiness;
      /** The question asked, or asked again; null where the check has come to its end. */
      readonly question: Question | null;
      /** The questions of its own that are answered. */
      readonly answered: readonly string[];
    };

/** Where the readiness check stands. */
export function standingOf({ answers, revising }: Standpoint): Standing {
  const { primary } = recommend(advisor, answers);
  if (primary === null) return { kind: "open" };
  if (!programmed.has(primary)) return { kind: "nothing", approach: primary };
  const readiness = readinessOf(isOwn(revising) ? omit(answers, revising) : answers);
  return {
    kind: "check",
    approach: primary,
    readiness,
    question: readinessFile.questions.find(({ id }) => id === readiness.next) ?? null,
    answered: answeredOf(answers),
  };
}

const isOwn = (question: string | null): question is string =>
  readinessQuestions.some(({ id }) => id === question);

const answeredOf = (answers: Answers) => readinessOf(answers).passed.filter(isOwn);
