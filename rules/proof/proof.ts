import type { CompiledRulebook } from "../diagram/compile";
import { endOf } from "../diagram/restrict";
import { type Answers, bitsOf, optionOf } from "../diagram/vocabulary";
import { nodeState } from "../questionnaire/questionnaire";
import { recommend } from "../recommendation/recommendation";
import { answerSets } from "./answer-sets";
import { Claims } from "./claims";
import { readLiterally } from "./literal-reading";
import { type PartialFigures, provePartialSets } from "./partial-proof";

/** What a proof found: counterexamples by claim (none: it holds) and how much was tried. */
export type Proof = PartialFigures & {
  readonly counterexamples: readonly string[];
  readonly sets: number;
  readonly approachesReached: readonly string[];
  readonly decisiveNodes: number;
  readonly changesChecked: number;
};

/**
 * Tries every answer set, `unsure` included, and every set with questions still open, and holds
 * against each other: the rules read literally, the compiled diagram, the recommendation and the
 * machine.
 * @param sampleEvery one complete set in so many has its changes checked by brute force
 */
export function prove(compiled: CompiledRulebook, sampleEvery = 40): Proof {
  const claims = new Claims();
  const approaches = new Set<string>();
  let sets = 0;
  for (const answers of answerSets(compiled, true)) {
    const reached = proveSet(compiled, answers, claims);
    if (reached !== undefined) approaches.add(reached);
    sets++;
  }
  const changesChecked = proveChanges(compiled, sampleEvery, claims);
  const decisiveNodes = proveQuestionsMatter(compiled, claims);
  const partial = provePartialSets(compiled, claims);
  return {
    counterexamples: claims.counterexamples(),
    sets,
    approachesReached: [...approaches],
    decisiveNodes,
    changesChecked,
    ...partial,
  };
}

/** @returns the approach that the set leads to */
function proveSet(compiled: CompiledRulebook, answers: Answers, claims: Claims) {
  const { diagram, approaches, rulebook, vocabulary } = compiled;
  const end = diagram.nodes[endOf(diagram, bitsOf(vocabulary, answers))];
  claims.hold("the walk ends in one headline", end?.kind === "headline", answers);
  if (end?.kind !== "headline") return undefined;
  const literal = readLiterally(rulebook, answers);
  const result = recommend(compiled, answers);
  const cited = [...result.reasons.required, ...result.reasons.speaksFor];
  const named = [...result.alternatives, ...result.excluded].map(({ approach }) => approach);
  const agree = literal?.approach === end.approach && `${literal.needs}` === `${end.needs}`;
  claims.hold("diagram and rules agree", agree, answers);
  claims.hold("the recommendation agrees", result.primary === end.approach, answers);
  claims.hold("at least one reason is cited", cited.length > 0, answers);
  claims.hold("the primary is not among the others", !named.includes(end.approach), answers);
  claims.hold(
    "every other approach has its place",
    new Set(named).size === approaches.length - 1,
    answers,
  );
  return end.approach;
}

/**
 * Every node's question changes the headline for some answers.
 * @returns how many do
 */
function proveQuestionsMatter(compiled: CompiledRulebook, claims: Claims): number {
  const { vocabulary, diagram } = compiled;
  const decisive = new Set<number>();
  for (const answers of answerSets(compiled, false)) {
    const bits = bitsOf(vocabulary, answers);
    const end = endOf(diagram, bits);
    let n = diagram.root;
    for (let node = diagram.nodes[n]; node?.kind === "question"; node = diagram.nodes[n]) {
      const { question, children } = node;
      const turned = children.map((_, option) =>
        endOf(
          diagram,
          bits.map((bit, q) => (q === question ? 1 << option : bit)),
        ),
      );
      if (turned.some((other) => other !== end)) decisive.add(n);
      n = children[optionOf(bits[question] ?? 0)] as number;
    }
  }
  diagram.nodes.forEach((node, i) => {
    if (node.kind !== "question") return;
    claims.hold("every question asked can matter", decisive.has(i), { node: nodeState(i) });
  });
  return decisive.size;
}

/**
 * Changes are as small as a search through all complete sets finds them, and lead where they say.
 * @returns how many were checked
 */
function proveChanges(compiled: CompiledRulebook, sampleEvery: number, claims: Claims): number {
  const all = [...answerSets(compiled, false)].map((answers) => ({
    answers,
    values: Object.values(answers),
    approach: recommend(compiled, answers).primary ?? "",
  }));
  let checked = 0;
  for (let i = 0; i < all.length; i += sampleEvery) {
    const from = all[i] as (typeof all)[number];
    const least = leastDistances(from.values, all);
    for (const { approach, turns } of recommend(compiled, from.answers).changes) {
      checked++;
      const turned = Object.fromEntries((turns ?? []).map(({ question, to }) => [question, to]));
      const then = recommend(compiled, { ...from.answers, ...turned });
      const smallest = turns?.length === least.get(approach);
      claims.hold("a change is as small as can be", smallest, from.answers);
      claims.hold("a change leads where it says", then.primary === approach, from.answers);
    }
  }
  return checked;
}

/** For each approach, how many answers differ at least between a set and one that leads there. */
function leastDistances(
  from: readonly string[],
  all: readonly { values: readonly string[]; approach: string }[],
): Map<string, number> {
  const least = new Map<string, number>();
  for (const { values, approach } of all) {
    let distance = 0;
    for (let q = 0; q < values.length; q++) if (values[q] !== from[q]) distance++;
    if (distance < (least.get(approach) ?? Number.POSITIVE_INFINITY)) least.set(approach, distance);
  }
  return least;
}
