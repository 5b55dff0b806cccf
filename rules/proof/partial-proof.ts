import { initialTransition } from "xstate";
import type { CompiledRulebook } from "../diagram/compile";
import { questionsLeft } from "../diagram/restrict";
import { type Answers, UNSURE } from "../diagram/vocabulary";
import { USE_CASE } from "../link/standpoint";
import { askedQuestion } from "../questionnaire/asked";
import { nodeState, questionnaire, questionOfState } from "../questionnaire/questionnaire";
import { recommend } from "../recommendation/recommendation";
import type { Claims } from "./claims";
import { questionsThatMatter } from "./decides";
import { excludedLiterally, readLiterally } from "./literal-reading";
import { PartialSets } from "./partial-sets";

/** How much of the partial sets was tried. */
export type PartialFigures = { readonly partialSets: number; readonly mixedSets: number };

/** Of the sets that mix open and `unsure`, one in so many is tried. */
const MIXED_EVERY = 25;

/**
 * Holds what is asked against what can still happen, over every set in which each question is
 * answered or open: a recommendation is open exactly where more than one headline can still come,
 * and the question asked can change it. Headlines are the rules' literal reading, gathered over all
 * completions; no diagram is used to gather them.
 */
export function provePartialSets(compiled: CompiledRulebook, claims: Claims): PartialFigures {
  const sets = new PartialSets(compiled);
  const machine = questionnaire(compiled);
  const headlines: string[] = [];
  const outcomes = sets.union((answers) => {
    const found = readLiterally(compiled.rulebook, answers);
    const headline = `${found?.approach}+${found?.needs}`;
    if (!headlines.includes(headline)) headlines.push(headline);
    return 1 << headlines.indexOf(headline);
  });
  const matters = questionsThatMatter(sets, outcomes);
  const builds = sets.union((answers) => buildsLiterally(compiled, answers));
  const left = new Int8Array(sets.size);
  let mixedSets = 0;

  for (let set = 0; set < sets.size; set++) {
    const answers = sets.answersOf(set);
    const open = several(outcomes[set] as number);
    const result = recommend(compiled, answers);
    const next = compiled.vocabulary.index.get(result.next ?? "") ?? -1;
    claims.hold(
      "open where more than one headline can come",
      open === (result.status === "open"),
      answers,
    );
    claims.hold("nothing is asked in vain", open === (next >= 0 && matters(set, next)), answers);
    left[set] = open
      ? 1 + Math.max(...sets.answered(set, next).map((way) => left[way] as number))
      : 0;
    claims.hold(
      "so many questions are left at most",
      questionsLeft(compiled.diagram, sets.bitsOf(set)) === left[set],
      answers,
    );
    proveAsked(answers, result.next);
    if (!open) proveSettled(set, answers, result);
    if (set % MIXED_EVERY === 0) mixedSets += proveMixed(set, answers);
  }
  return { partialSets: sets.size, mixedSets };

  /** The title's question, the machine's and the recommendation's are the same. */
  function proveAsked(answers: Answers, next: string | null) {
    const standpoint = { answers: { ...answers, [USE_CASE]: UNSURE }, revising: null };
    const [{ value }] = initialTransition(machine, standpoint);
    const asked = questionOfState(compiled, String(value))?.id ?? null;
    const ended = compiled.diagram.nodes.some(
      (node, i) => node.kind === "headline" && nodeState(i) === String(value),
    );
    claims.hold("the machine asks the same", asked === next && ended === (next === null), answers);
    claims.hold("the page asks the same", askedQuestion(compiled, standpoint) === next, answers);
  }

  function proveSettled(set: number, answers: Answers, result: ReturnType<typeof recommend>) {
    const { primary, prerequisites, reasons } = result;
    const headline = headlines[31 - Math.clz32(outcomes[set] as number)];
    const needs = primary && result.builds.length === 0 ? prerequisites.map(({ id }) => id) : [];
    claims.hold(
      "a settled headline is the one that comes",
      headline === `${primary}+${needs}`,
      answers,
    );
    const cited = [...reasons.required, ...reasons.speaksFor];
    claims.hold("at least one reason is cited", cited.length > 0, answers);
    const built = primary && buildsOf(compiled, primary) ? (builds[set] as number) : 0;
    claims.hold(
      "a partner builds what it can turn out to be",
      bitsOfBuilds(compiled, result.builds) === built,
      answers,
    );
  }

  /** One given answer more made uncertain: it is taken as what `unsure` means, and told apart. */
  function proveMixed(set: number, answers: Answers): number {
    let tried = 0;
    for (const { id, unsureAs } of compiled.rulebook.questions) {
      const question = compiled.vocabulary.index.get(id);
      if (question === undefined || answers[id] !== unsureAs) continue;
      tried++;
      const unsure = { ...answers, [id]: UNSURE };
      const result = recommend(compiled, unsure);
      claims.hold(
        "“unsure” asks what its meaning asks",
        result.next === recommend(compiled, answers).next,
        unsure,
      );
      const could = several(outcomes[sets.opened(set, question)] as number);
      const provisional = result.status === "provisional";
      claims.hold(
        "provisional where an “unsure” could change it",
        result.status === "open" || provisional === could,
        unsure,
      );
    }
    return tried;
  }
}

const several = (bits: number) => (bits & (bits - 1)) !== 0;

const buildsOf = ({ rulebook }: CompiledRulebook, approach: string | null) =>
  rulebook.approaches.find(({ id }) => id === approach)?.builds;

/** What a complete set leaves to a partner, as bits by approach. */
function buildsLiterally(compiled: CompiledRulebook, answers: Answers): number {
  const found = readLiterally(compiled.rulebook, answers);
  const builds = buildsOf(compiled, found?.approach ?? null);
  const built = builds?.approaches.filter((approach) =>
    excludedLiterally(compiled.rulebook, answers, approach).every((question) =>
      builds.despite.includes(question),
    ),
  );
  return bitsOfBuilds(compiled, built ?? []);
}

const bitsOfBuilds = ({ rulebook }: CompiledRulebook, approaches: readonly string[]) =>
  approaches.reduce(
    (bits, approach) => bits | (1 << rulebook.approaches.findIndex(({ id }) => id === approach)),
    0,
  );
