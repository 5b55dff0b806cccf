import type { CompiledRulebook } from "../diagram/compile";
import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";
import type { HeadlineNode } from "../diagram/diagram";
import { type Answers, bitsOf } from "../diagram/vocabulary";
import { reachable, walk } from "../diagram/walk";
import type { Assumption, JointFlip } from "./assumptions";
import { weighAssumptions } from "./assumptions";
import { type Caution, cautionsOf } from "./cautions";
import { type Change, changesFrom } from "./changes";
import { type Standing, standings } from "./standing";

/** `open`: a question that matters is unanswered; `provisional`: an `unsure` could still change it. */
export type Status = "open" | "provisional" | "settled";

/** An approach that is not ruled out but does not come first. */
export type Alternative = {
  readonly approach: string;
  /** Questions not answered on which it still depends; none: it fits. */
  readonly dependsOn: readonly string[];
};

/** An approach that is ruled out, with the rules that do it. */
export type Excluded = { readonly approach: string; readonly rules: readonly string[] };

/** What the primary needs first, and the approaches that work without it. */
export type Prerequisite = { readonly id: string; readonly without: readonly Alternative[] };

/** Rules that speak for the primary: those it requires, then the others. */
export type Reasons = {
  readonly required: readonly string[];
  readonly speaksFor: readonly string[];
};

/** Everything the advisor has to say about a set of answers; all in ids. */
export type Recommendation = {
  readonly status: Status;
  readonly primary: string | null;
  readonly next: string | null;
  /** While open, the approaches that some completion still leads to; else the primary alone. */
  readonly possible: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly excluded: readonly Excluded[];
  readonly reasons: Reasons;
  readonly prerequisites: readonly Prerequisite[];
  readonly assumptions: readonly Assumption[];
  readonly together: readonly JointFlip[];
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
  readonly help: readonly string[];
  readonly useCase: string | null;
};

/**
 * The recommendation for any set of answers, complete or not. Pure, and the same in every language.
 * @param answers by question id; unknown ids are ignored (answers.ts reports them)
 */
export function recommend(compiled: CompiledRulebook, answers: Answers): Recommendation {
  const bits = bitsOf(compiled.vocabulary, answers);
  const all = standings(compiled, bits);
  const { node } = walk(compiled.diagram, bits);
  const end = compiled.diagram.nodes[node];
  const settled = end?.kind === "headline" ? settle(compiled, answers, bits, all, end) : undefined;
  const possible = settled ? [settled.primary] : possibleFrom(compiled, node, bits);
  return {
    status: "open",
    primary: null,
    next: end?.kind === "question" ? questionName(compiled, end.question) : null,
    possible,
    alternatives: alternativesTo(compiled, all, possible),
    excluded: excludedOf(all),
    ...NOTHING_SETTLED,
    ...settled,
    useCase: answers["use-case"] ?? null,
  };
}

const NOTHING_SETTLED = {
  reasons: { required: [], speaksFor: [] },
  prerequisites: [],
  assumptions: [],
  together: [],
  changes: [],
  cautions: [],
  help: [],
};

/** The part of a recommendation that exists once the headline is settled. */
function settle(
  compiled: CompiledRulebook,
  answers: Answers,
  bits: readonly number[],
  all: readonly Standing[],
  headline: HeadlineNode,
) {
  const position = all.findIndex(({ approach }) => approach.id === headline.approach);
  const primary = (all[position] as Standing).approach;
  const holding = (rules: readonly CompiledRule[]) =>
    rules.filter(({ holds }) => evaluate(holds, bits));
  const required = holding(primary.required);
  const speaksFor = holding(primary.speaksFor);
  const needed = primary.prerequisites.filter(({ id }) => headline.needs.includes(id));
  const { each, together, provisional } = weighAssumptions(compiled, answers, bits);
  const status: Status = provisional ? "provisional" : "settled";
  const speaking = [...required, ...speaksFor, ...needed];
  return {
    status,
    primary: primary.id,
    reasons: { required: ids(required), speaksFor: ids(speaksFor) },
    prerequisites: needed.map(({ id }) => ({ id, without: without(compiled, all, primary, id) })),
    assumptions: each,
    together,
    changes: changesFrom(compiled, bits, primary.id),
    cautions: cautionsOf(all.slice(0, position), speaking, compiled.reopening),
    help: primary.help.find(({ when }) => evaluate(when, bits))?.channels ?? [],
  };
}

function possibleFrom(compiled: CompiledRulebook, node: number, bits: readonly number[]): string[] {
  const named = new Set(reachable(compiled, node, bits).map(({ approach }) => approach));
  return compiled.approaches.map(({ id }) => id).filter((id) => named.has(id));
}

function alternativesTo(
  compiled: CompiledRulebook,
  all: readonly Standing[],
  first: readonly string[],
): Alternative[] {
  return all
    .filter(({ approach, excludedBy }) => excludedBy.length === 0 && !first.includes(approach.id))
    .map(({ approach, dependsOn }) => ({
      approach: approach.id,
      dependsOn: dependsOn.map((question) => questionName(compiled, question)),
    }));
}

/** The alternatives that do not have this prerequisite, up to the first that fits for certain. */
function without(
  compiled: CompiledRulebook,
  all: readonly Standing[],
  primary: CompiledApproach,
  prerequisite: string,
): Alternative[] {
  const free = alternativesTo(
    compiled,
    all.filter(({ approach }) => !approach.prerequisites.some(({ id }) => id === prerequisite)),
    [primary.id],
  );
  const certain = free.findIndex(({ dependsOn }) => dependsOn.length === 0);
  return certain < 0 ? free : free.slice(0, certain + 1);
}

function excludedOf(all: readonly Standing[]): Excluded[] {
  return all
    .filter(({ excludedBy }) => excludedBy.length > 0)
    .map(({ approach, excludedBy }) => ({ approach: approach.id, rules: ids(excludedBy) }));
}

const ids = (rules: readonly CompiledRule[]) => rules.map(({ id }) => id);

const questionName = ({ vocabulary }: CompiledRulebook, question: number) =>
  vocabulary.terms[question]?.id ?? "";
