import type { CompiledRulebook } from "../diagram/compile";
import type { Headline, HeadlineNode } from "../diagram/diagram";
import { endOf } from "../diagram/restrict";
import { shortestWays } from "../diagram/shortest-ways";
import { type Answers, optionOf, UNSURE } from "../diagram/vocabulary";
import { reachable } from "../diagram/walk";
import { type Turn, turnOf } from "./changes";

/** What the recommendation becomes if an uncertain answer turns out to be `to`. */
export type Flip = {
  readonly to: string;
  /** One headline; or several, where more questions would then have to be answered. */
  readonly becomes: readonly Headline[];
};

/** An `unsure`, what it was taken as, and the answers that would change the headline. */
export type Assumption = {
  readonly question: string;
  readonly takenAs: string;
  readonly flips: readonly Flip[];
};

/** Several uncertain answers that only together change the headline. */
export type JointFlip = { readonly turns: readonly Turn[]; readonly becomes: Headline };

export type Assumptions = {
  readonly each: readonly Assumption[];
  readonly together: readonly JointFlip[];
  /** True where any way of resolving the uncertain answers leads to another headline. */
  readonly provisional: boolean;
};

/** Weighs every `unsure` of a settled set of answers. `bits`: see bitsOf. */
export function weighAssumptions(
  compiled: CompiledRulebook,
  answers: Answers,
  bits: readonly number[],
): Assumptions {
  const { vocabulary, diagram } = compiled;
  const unsure = vocabulary.variables.map(({ id }) => answers[id] === UNSURE);
  if (!unsure.includes(true)) return { each: [], together: [], provisional: false };
  const current = diagram.nodes[endOf(diagram, bits)] as HeadlineNode;
  const each = vocabulary.variables.flatMap((_, q) =>
    unsure[q] ? [assume(compiled, bits, q, current)] : [],
  );
  const fixed = bits.map((bit, q) => (unsure[q] ? 0 : bit));
  const others = reachable(compiled, fixed).filter((headline) => headline !== current);
  const alone = new Set(each.flatMap(({ flips }) => flips.flatMap(({ becomes }) => becomes)));
  const joint = others.filter((headline) => !alone.has(headline));
  const ways = shortestWays(diagram, bits, joint.length, (at) => joint.indexOf(at), unsure);
  const together = joint.map((becomes, i) => ({
    becomes,
    turns: (ways[i] ?? []).map((step) => turnOf(compiled, bits, step)),
  }));
  return { each, together, provisional: others.length > 0 };
}

/** As many questions as a reader can be expected to look into at once. */
const MOST_TO_FIND_OUT = 2;

/** The questions that would settle most: each able to change the result alone, else several together. */
export function toFindOut(
  each: readonly Assumption[],
  together: readonly JointFlip[],
): readonly string[] {
  const alone = each.filter(({ flips }) => flips.length > 0).map(({ question }) => question);
  const joint = together.flatMap(({ turns }) => turns.map(({ question }) => question));
  return [...new Set([...alone, ...joint])].slice(0, MOST_TO_FIND_OUT);
}

function assume(
  compiled: CompiledRulebook,
  bits: readonly number[],
  question: number,
  current: HeadlineNode,
): Assumption {
  const { vocabulary } = compiled;
  const { id, options } = vocabulary.variables[question] ?? { id: "", options: [] };
  const taken = optionOf(bits[question] ?? 0);
  const flips = options.flatMap((to, option) => {
    if (option === taken) return [];
    const turned = bits.map((bit, q) => (q === question ? 1 << option : bit));
    const becomes = reachable(compiled, turned);
    return becomes.every((headline) => headline === current) ? [] : [{ to, becomes }];
  });
  return { question: id, takenAs: options[taken] ?? "", flips };
}
