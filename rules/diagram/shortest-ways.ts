import type { Diagram, HeadlineNode } from "./diagram";
import { optionOf } from "./vocabulary";

/** An edge that differs outweighs any number of questions that are merely still unanswered. */
const DIFFERS = 1000;
const MISSING = 1;
const NO_WAY = 1e9;

/** One step that deviates: the question (by index), and the options that serve equally well. */
export type Step = { readonly question: number; readonly options: readonly number[] };

/**
 * The cheapest ways through a diagram to several goals at once, from the root. An edge costs 1
 * where it differs from the answer at hand; among equally cheap ways the one that needs fewer
 * missing answers, then the one that keeps the earlier answers. One pass: children stand before
 * their parents.
 * @param bits bit of each answer by question index, 0 where unanswered
 * @param goalOf the goal a headline belongs to (0 … goals - 1), or -1
 * @param free by question, whether a given answer may differ; all may where absent
 * @returns per goal the steps that differ from or add to the answers, or null where no way leads there
 */
export function shortestWays(
  diagram: Diagram,
  bits: readonly number[],
  goals: number,
  goalOf: (headline: HeadlineNode) => number,
  free?: readonly boolean[],
): (Step[] | null)[] {
  const { nodes } = diagram;
  const cost = new Int32Array(nodes.length * goals).fill(NO_WAY);
  const choice = new Uint8Array(nodes.length * goals);

  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n];
    if (node?.kind === "headline") {
      const goal = goalOf(node);
      if (goal >= 0) cost[n * goals + goal] = 0;
    } else if (node) {
      const bit = bits[node.question] ?? 0;
      const fixed = bit !== 0 && free !== undefined && !free[node.question];
      relax(node.children, n, bit, fixed);
    }
  }
  return Array.from({ length: goals }, (_, goal) => follow(goal));

  function relax(children: readonly number[], n: number, bit: number, fixed: boolean) {
    if (bit !== 0) take(children, n, optionOf(bit), 0);
    if (fixed) return;
    const step = bit === 0 ? MISSING : DIFFERS;
    for (let option = 0; option < children.length; option++) {
      if (bit !== 1 << option) take(children, n, option, step);
    }
  }

  function take(children: readonly number[], n: number, option: number, step: number) {
    const child = (children[option] as number) * goals;
    for (let goal = 0; goal < goals; goal++) {
      const total = step + (cost[child + goal] as number);
      if (total < (cost[n * goals + goal] as number)) {
        cost[n * goals + goal] = total;
        choice[n * goals + goal] = option;
      }
    }
  }

  function follow(goal: number): Step[] | null {
    if ((cost[diagram.root * goals + goal] as number) >= NO_WAY) return null;
    const steps: Step[] = [];
    let n = diagram.root;
    for (let node = nodes[n]; node?.kind === "question"; node = nodes[n]) {
      const option = choice[n * goals + goal] as number;
      const bit = bits[node.question] ?? 0;
      if (bit !== 1 << option && !(bit === 0 && indifferent(node.children, goal))) {
        steps.push({ question: node.question, options: serving(node.children, option, bit) });
      }
      n = node.children[option] as number;
    }
    return steps;
  }

  /** True where an answer still missing may be any: each leads to the goal as cheaply. */
  function indifferent(children: readonly number[], goal: number): boolean {
    const costs = children.map((child) => cost[child * goals + goal]);
    return costs.every((one) => one === 0);
  }

  /** The option taken, and those that lead to the very same place. */
  function serving(children: readonly number[], taken: number, bit: number): number[] {
    return children.flatMap((child, option) =>
      child === children[taken] && bit !== 1 << option ? [option] : [],
    );
  }
}
