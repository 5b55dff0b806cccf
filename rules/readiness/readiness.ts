import { type CompiledRulebook, compile } from "../diagram/compile";
import type { CompiledRule } from "../diagram/compiled-rule";
import { ConditionCompiler, evaluate } from "../diagram/condition";
import { type Answers, bitsOf } from "../diagram/vocabulary";
import { headlineOf, walk } from "../diagram/walk";
import type { Approach, Place, Question, Rule, When } from "../rulebook/schema";
import data from "./readiness.json";

/** One thing to do or to count, and when. */
type Item = { readonly id: string; readonly when?: When; readonly places: readonly Place[] };

type ReadinessFile = {
  readonly questions: Question[];
  readonly outcomes: readonly { id: string; required: Rule[]; because: Rule[] }[];
  readonly safeguards: readonly Item[];
  readonly counters: readonly Item[];
};

/** The second rulebook: is a programmable step ready to be built? From the article's decision matrix. */
export const readinessFile = data as unknown as ReadinessFile;

/** Approaches that somebody has to program, on one side or the other. */
export const programmable: ReadonlySet<string> = new Set(["webhook", "bot-action", "custom-code"]);

const asApproach = ({ id, required, because }: ReadinessFile["outcomes"][number]): Approach => ({
  id,
  required,
  ruledOutBy: [],
  speaksFor: because,
  prerequisites: [],
  help: [],
  links: [],
});

/** The same compiler as the advisor's: outcomes stand where approaches do, the gravest first. */
export const readinessRulebook: CompiledRulebook = compile({
  questions: readinessFile.questions,
  approaches: readinessFile.outcomes.map(asApproach),
  useCases: [],
  documents: [],
  freshness: [],
  channels: [],
  differences: [],
});

/** Where a readiness check stands; all in ids. */
export type Readiness = {
  readonly next: string | null;
  readonly outcome: string | null;
  readonly because: readonly string[];
  readonly safeguards: readonly string[];
  readonly counters: readonly string[];
  /** Its own answers, in the order asked; those shared with the advisor included. */
  readonly passed: readonly string[];
};

/** The readiness check for any answers; those of the advisor count where the question is the same. */
export function readinessOf(answers: Answers): Readiness {
  const { vocabulary, diagram, approaches } = readinessRulebook;
  const bits = bitsOf(vocabulary, answers);
  const { path, node } = walk(diagram, bits);
  const at = diagram.nodes[node];
  const headline = headlineOf(readinessRulebook, bits);
  const outcome = approaches.find(({ id }) => id === headline?.approach);
  const firing = (rules: readonly CompiledRule[] = []) =>
    rules.filter(({ holds: when }) => evaluate(when, bits)).map(({ id }) => id);
  const single = firing(outcome?.speaksFor);
  const applicable = (items: readonly Item[]) =>
    outcome ? items.filter(({ when }) => holds(when, bits)).map(({ id }) => id) : [];
  return {
    next: at?.kind === "question" ? (vocabulary.terms[at.question]?.id ?? null) : null,
    outcome: outcome?.id ?? null,
    because: single.length > 0 ? single : firing(outcome?.required),
    safeguards: applicable(readinessFile.safeguards),
    counters: applicable(readinessFile.counters),
    passed: path.flatMap((question) => vocabulary.terms[question]?.id ?? []),
  };
}

const compiler = new ConditionCompiler(readinessRulebook.vocabulary, readinessFile.questions);

function holds(when: When | undefined, bits: readonly number[]): boolean {
  return when === undefined || evaluate(compiler.holds(when), bits) === true;
}
