import { advisor } from "../advisor";
import type { CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";
import { type Answers, bitsOf, certainBitsOf } from "../diagram/vocabulary";
import { headlineOf, nextQuestion, nodesPassed } from "../diagram/walk";
import { USE_CASE } from "../link/standpoint";
import type { Place } from "../rulebook/schema";
import { readinessFile, readinessRulebook } from "./rulebook";

/** Approaches that somebody has to program, on one side or the other. */
export const programmed: ReadonlySet<string> = new Set(
  advisor.rulebook.approaches.flatMap(({ id, programmed: is }) => (is ? [id] : [])),
);

/** Where a readiness check stands; all in ids. */
export type Readiness = {
  readonly next: string | null;
  readonly outcome: string | null;
  readonly because: readonly string[];
  /** Of those, the ones that rest on an answer the reader was not sure of. */
  readonly assumed: readonly string[];
  /** What to build in and what to count; none where nothing is to be built. */
  readonly safeguards: readonly string[];
  readonly counters: readonly string[];
  /** The questions answered so far, in the order asked; those shared with the advisor included. */
  readonly passed: readonly string[];
};

/** The readiness check for any answers; those of the advisor count where the question is the same. */
export function readinessOf(answers: Answers): Readiness {
  const { vocabulary, diagram, approaches } = readinessRulebook;
  const known = { ...answers, ...given(answers) };
  const bits = bitsOf(vocabulary, known);
  const headline = headlineOf(readinessRulebook, bits);
  const outcome = approaches.find(({ id }) => id === headline?.approach);
  const next = nextQuestion(readinessRulebook, bits);
  const because = reasonsOf(outcome?.speaksFor, bits) ?? reasonsOf(outcome?.required, bits) ?? [];
  const certain = certainBitsOf(vocabulary, known);
  const needed = (items: typeof readinessFile.safeguards) =>
    items.flatMap(({ id }) => (headline?.needs.includes(id) ? [id] : []));
  const passed = [...nodesPassed(diagram, bits)].flatMap((n) => {
    const node = diagram.nodes[n];
    return node?.kind === "question" && bits[node.question] ? [node.question] : [];
  });
  return {
    next: next === undefined ? null : (vocabulary.variables[next]?.id ?? null),
    outcome: outcome?.id ?? null,
    because: because.map(({ id }) => id),
    assumed: because.flatMap(({ id, holds }) => (evaluate(holds, certain) ? [] : [id])),
    safeguards: needed(readinessFile.safeguards),
    counters: needed(readinessFile.counters),
    passed: readinessFile.questions.flatMap(({ id, given: ours }) =>
      !ours && passed.includes(vocabulary.index.get(id) ?? -1) ? [id] : [],
    ),
  };
}

/** The rules that hold, or undefined where none does. */
function reasonsOf(rules: readonly CompiledRule[] = [], bits: readonly number[]) {
  const holding = rules.filter(({ holds }) => evaluate(holds, bits));
  return holding.length > 0 ? holding : undefined;
}

/** What the site knows by itself: the marketing efficiency ratio is for marketing alone. */
function given(answers: Answers): Answers {
  const useCase = advisor.rulebook.useCases.find(({ id }) => id === answers[USE_CASE]);
  return { marketing: useCase?.area === "marketing" ? "yes" : "no" };
}

const places = new Map<string, readonly Place[]>(
  [
    ...readinessFile.outcomes.flatMap(({ required, because }) => [...required, ...because]),
    ...readinessFile.safeguards,
    ...readinessFile.counters,
  ].map((entry) => [entry.id, entry.places ?? []]),
);

/** Where in the documents a reason, a safeguard or a counter stands. */
export const readinessPlaces = (id: string): readonly Place[] => places.get(id) ?? [];
