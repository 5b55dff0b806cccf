import type { Diagram, HeadlineNode } from "./diagram";

/** An edge that differs outweighs any number of questions that are merely still unanswered. */
const DIFFERS = 1000;
const MISSING = 1;
const NO_WAY = 1e9;

/** One step that deviates: the question (by index) and the option it takes. */
export type Step = readonly [question: number, option: number];

/**
 * The cheapest ways through a diagram to several goals at once, from the root. An edge costs 1
 * where it differs from the answer at hand; among equally cheap ways the one that needs fewer
 * missing answers, then the one met first. One pass: children stand before their parents.
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
    for (let option = 0; option < children.length; option++) {
      const same = bit === 1 << option;
      if (fixed && !same) continue;
      const step = same ? 0 : bit === 0 ? MISSING : DIFFERS;
      const child = (children[option] as number) * goals;
      for (let goal = 0; goal < goals; goal++) {
        const total = step + (cost[child + goal] as number);
        if (total < (cost[n * goals + goal] as number)) {
          cost[n * goals + goal] = total;
          choice[n * goals + goal] = option;
        }
      }
    }
  }

  function follow(goal: number): Step[] | null {
    if ((cost[diagram.root * goals + goal] as number) >= NO_WAY) return null;
    const steps: Step[] = [];
    let n = diagram.root;
    for (let node = nodes[n]; node?.kind === "question"; node = nodes[n]) {
      const option = choice[n * goals + goal] as number;
      if (bits[node.question] !== 1 << option) steps.push([node.question, option]);
      n = node.children[option] as number;
    }
    return steps;
  }
}
