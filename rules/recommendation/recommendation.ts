import type { CompiledRulebook } from "../diagram/compile";
import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";
import type { HeadlineNode } from "../diagram/diagram";
import { endOf } from "../diagram/restrict";
import { type Answers, bitsOf, certainBitsOf } from "../diagram/vocabulary";
import { reachable } from "../diagram/walk";
import { USE_CASE } from "../link/standpoint";
import { type Admission, type Alternative, admissions, alternativesAmong } from "./admission";
import { type Assumption, type JointFlip, toFindOut, weighAssumptions } from "./assumptions";
import { buildsOf } from "./builds";
import { type Caution, cautionsOf, type Reopened, reopenedAmong } from "./cautions";
import { type Change, changesFrom } from "./changes";
import { type Prerequisite, prerequisiteOf } from "./prerequisites";

/** `open`: a question that matters is unanswered; `provisional`: an `unsure` could still change it. */
export type Status = "open" | "provisional" | "settled";

/** An approach that is ruled out, with the rules that do it. */
export type Excluded = { readonly approach: string; readonly rules: readonly string[] };

/** Answers that contradict each other: a row of conflicts.json, and its questions. */
export type Conflict = { readonly id: string; readonly questions: readonly string[] };

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
  /** What a partner would write: one approach, several while open answers decide, or none. */
  readonly builds: readonly string[];
  /** Earlier approaches to check first, because HubSpot has changed every rule against them. */
  readonly reopened: readonly Reopened[];
  readonly conflicts: readonly Conflict[];
  readonly alternatives: readonly Alternative[];
  readonly excluded: readonly Excluded[];
  readonly reasons: Reasons;
  /** Of the rules cited, those that rest on an answer the reader was not sure of. */
  readonly assumed: readonly string[];
  readonly prerequisites: readonly Prerequisite[];
  /** What to see to: rules of kind `precautions`. */
  readonly precautions: readonly string[];
  readonly assumptions: readonly Assumption[];
  readonly together: readonly JointFlip[];
  /** The questions, two at most, whose answers would settle most of what is assumed. */
  readonly findOut: readonly string[];
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
  readonly help: readonly string[];
  readonly useCase: string | null;
};

/** What the parts of a recommendation are worked out from. */
type Case = {
  readonly compiled: CompiledRulebook;
  readonly answers: Answers;
  readonly bits: readonly number[];
  /** Bits of the answers that are certain: `unsure` counts as unanswered. */
  readonly certain: readonly number[];
  readonly all: readonly Admission[];
  readonly nameOf: (question: number) => string;
};

/**
 * The recommendation for any set of answers, complete or not. Pure, and the same in every language.
 * @param answers by question id; unknown ids are ignored (link/answers.ts reports them)
 */
export function recommend(compiled: CompiledRulebook, answers: Answers): Recommendation {
  const { vocabulary, diagram, approaches } = compiled;
  const bits = bitsOf(vocabulary, answers);
  const all = admissions(compiled, bits);
  const nameOf = (question: number) => vocabulary.variables[question]?.id ?? "";
  const given = {
    compiled,
    answers,
    bits,
    certain: certainBitsOf(vocabulary, answers),
    all,
    nameOf,
  };
  const end = diagram.nodes[endOf(diagram, bits)];
  const settled = end?.kind === "headline" ? settle(given, end) : undefined;
  const led = settled ? [] : reachable(compiled, bits).map(({ approach }) => approach);
  const possible = settled
    ? [settled.primary]
    : approaches.flatMap(({ id }) => (led.includes(id) ? [id] : []));
  const out = all.filter(({ excludedBy }) => excludedBy.length > 0);
  return {
    status: "open",
    primary: null,
    next: end?.kind === "question" ? nameOf(end.question) : null,
    possible,
    alternatives: alternativesAmong(all, possible, nameOf),
    excluded: out.map(({ approach, excludedBy }) => ({
      approach: approach.id,
      rules: ids(excludedBy),
    })),
    conflicts: conflictsIn(given),
    ...NOTHING_SETTLED,
    ...settled,
    assumed: [
      ...(settled?.assumed ?? []),
      ...assumedAmong(
        given,
        out.flatMap(({ excludedBy }) => excludedBy),
        "excludes",
      ),
    ],
    useCase: answers[USE_CASE] ?? null,
  };
}

const NOTHING_SETTLED = {
  builds: [],
  reopened: [],
  reasons: { required: [], speaksFor: [] },
  prerequisites: [],
  precautions: [],
  assumptions: [],
  together: [],
  findOut: [],
  changes: [],
  cautions: [],
  help: [],
};

/** The part of a recommendation that exists once the headline is settled. */
function settle(given: Case, headline: HeadlineNode) {
  const { compiled, answers, bits, all } = given;
  const position = all.findIndex(({ approach }) => approach.id === headline.approach);
  const primary = (all[position] as Admission).approach;
  const holding = (rules: readonly CompiledRule[]) =>
    rules.filter(({ holds }) => evaluate(holds, bits));
  const required = holding(primary.required);
  const speaksFor = holding(primary.speaksFor);
  const built = buildsOf(primary, all).map(({ approach }) => approach);
  const { each, together, provisional } = weighAssumptions(compiled, answers, bits);
  const status: Status = provisional ? "provisional" : "settled";
  const needed = neededBy(primary, headline, built);
  return {
    status,
    primary: primary.id,
    builds: built.map(({ id }) => id),
    reopened: reopenedAmong(compiled, all.slice(0, position), bits),
    reasons: { required: ids(required), speaksFor: ids(speaksFor) },
    assumed: assumedAmong(given, [...required, ...speaksFor], "holds"),
    prerequisites: needed.map((rule) =>
      prerequisiteOf(
        rule,
        given.certain,
        all,
        [primary.id, ...built.map(({ id }) => id)],
        given.nameOf,
      ),
    ),
    precautions: ids(holding(primary.precautions)),
    assumptions: each,
    together,
    findOut: toFindOut(each, together),
    changes: changesFrom(compiled, bits, primary.id),
    cautions: cautionsOf(
      compiled,
      [primary, ...built],
      [...required, ...speaksFor, ...needed],
      bits,
    ),
    help: primary.help.find(({ when }) => evaluate(when, bits))?.channels ?? [],
  };
}

/** What the headline needs; of what a partner would write, all it needs: nobody was asked for it. */
function neededBy(
  primary: CompiledApproach,
  { needs }: HeadlineNode,
  built: readonly CompiledApproach[],
): CompiledRule[] {
  const all = [
    ...primary.prerequisites.filter(({ id }) => needs.includes(id)),
    ...built.flatMap(({ prerequisites }) => prerequisites),
  ];
  return all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
}

/** The rules whose part in the result rests on an `unsure`. */
function assumedAmong({ certain }: Case, rules: readonly CompiledRule[], by: "holds" | "excludes") {
  return ids(rules.filter((rule) => !evaluate(rule[by], certain)));
}

function conflictsIn({ compiled, bits }: Case): Conflict[] {
  return compiled.conflicts
    .filter(({ holds }) => evaluate(holds, bits))
    .map(({ id, questions }) => ({ id, questions }));
}

const ids = (rules: readonly CompiledRule[]) => rules.map(({ id }) => id);
