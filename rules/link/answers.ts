import { type Answers, UNSURE } from "../diagram/vocabulary";
import type { Question } from "../rulebook/schema";
import type { Standpoint } from "./standpoint";

/** The parameter that asks a question out of turn, answered or not; not a question itself. */
export const REVISE = "change";

/** The header in which a call’s query reaches its route whole. */
export const WHOLE_QUERY = "x-whole-query";

/** What is wrong with a parameter of a link or of a call. */
export type AnswerFault =
  | {
      readonly kind: "unknownParameter";
      readonly name: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: "unknownValue";
      readonly name: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: "repeated"; readonly name: string };

/** What a link says: answers, the question asked out of turn, and what could not be used. */
export type ReadLink = Standpoint & { readonly faults: readonly AnswerFault[] };

/** The answers a question takes. */
const allowedAnswers = (question: Question): string[] => [...question.options, UNSURE];

/**
 * Reads answers out of query parameters, in any order. What cannot be used is left out of the
 * answers and named among the faults; a repeated question counts as unanswered.
 */
export function readAnswers(
  questions: readonly Question[],
  query: URLSearchParams,
): { answers: Answers; faults: AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const answers: Record<string, string> = {};
  for (const name of new Set(query.keys())) {
    const [value = "", ...more] = query.getAll(name);
    const question = questions.find(({ id }) => id === name);
    const allowed = question ? allowedAnswers(question) : questions.map(({ id }) => id);
    if (!question) faults.push({ kind: "unknownParameter", name, allowed });
    else if (more.length > 0) faults.push({ kind: "repeated", name });
    else if (allowed.includes(value)) answers[name] = value;
    else faults.push({ kind: "unknownValue", name, value, allowed });
  }
  return { answers, faults };
}

/** Reads a link to the advisor: its answers, and the question it asks out of turn, if any. */
export function readLink(questions: readonly Question[], query: URLSearchParams): ReadLink {
  const rest = new URLSearchParams(query);
  rest.delete(REVISE);
  const { answers, faults } = readAnswers(questions, rest);
  const asked = query.getAll(REVISE);
  const [first = ""] = asked;
  const open = questions.some(({ id }) => id === first);
  const revising = asked.length === 1 && open ? first : null;
  return { answers, revising, faults };
}

/** The query of a standpoint, its answers sorted by question id; empty or with a question mark. */
export function queryOf({ answers, revising }: Standpoint): string {
  const sorted = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = revising === null ? sorted : [...sorted, [REVISE, revising]];
  return all.length === 0 ? "" : `?${new URLSearchParams(all)}`;
}
