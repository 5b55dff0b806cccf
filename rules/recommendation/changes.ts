import type { CompiledRulebook } from "../diagram/compile";
import { type Step, shortestWays } from "../diagram/shortest-ways";
import { optionOf } from "../diagram/vocabulary";

/** One answer of a change. */
export type Turn = {
  readonly question: string;
  /** What it was taken as; absent where the question is unanswered. */
  readonly from?: string;
  readonly to: string;
  /** Other answers that serve just as well as `to`. */
  readonly or?: readonly string[];
};

/** The smallest set of answers that would have to differ for an approach to be recommended. */
export type Change = {
  readonly approach: string;
  /** In the order asked; null where no set of answers leads there. */
  readonly turns: readonly Turn[] | null;
};

/** For every approach but the one at hand, the exact smallest change (see shortest-ways.ts). */
export function changesFrom(
  compiled: CompiledRulebook,
  bits: readonly number[],
  current: string,
): Change[] {
  const others = compiled.approaches.map(({ id }) => id).filter((id) => id !== current);
  const goals = new Map(others.map((id, goal) => [id, goal]));
  const ways = shortestWays(
    compiled.diagram,
    bits,
    others.length,
    ({ approach }) => goals.get(approach) ?? -1,
  );
  return others.map((approach, goal) => ({
    approach,
    turns: ways[goal]?.map((step) => turnOf(compiled, bits, step)) ?? null,
  }));
}

/** A step in the rulebook's own ids. */
export function turnOf(
  { vocabulary }: CompiledRulebook,
  bits: readonly number[],
  { question, options: serving }: Step,
): Turn {
  const { id, options } = vocabulary.variables[question] ?? { id: "", options: [] };
  const bit = bits[question] ?? 0;
  const [to = "", ...or] = serving.map((option) => options[option] ?? "");
  return {
    question: id,
    ...(bit === 0 ? {} : { from: options[optionOf(bit)] ?? "" }),
    to,
    ...(or.length === 0 ? {} : { or }),
  };
}
