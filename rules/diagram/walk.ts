import type { CompiledRulebook } from "./compile";
import type { Diagram, HeadlineNode } from "./diagram";
import { endOf } from "./restrict";
import { optionOf } from "./vocabulary";

/** The headline that the answers settle, or undefined while a question can still change it. */
export function headlineOf(
  { diagram }: CompiledRulebook,
  bits: readonly number[],
): HeadlineNode | undefined {
  const at = diagram.nodes[endOf(diagram, bits)];
  return at?.kind === "headline" ? at : undefined;
}

/** The question that the answers leave to be asked, by its index; undefined where none can matter. */
export function nextQuestion({ diagram }: CompiledRulebook, bits: readonly number[]) {
  const at = diagram.nodes[endOf(diagram, bits)];
  return at?.kind === "question" ? at.question : undefined;
}

/**
 * Every node that some way of answering the open questions passes, from the root.
 * @param fixed bit of each answer that stands, 0 for a question that may be answered in any way
 */
export function nodesPassed({ nodes, root }: Diagram, fixed: readonly number[]): Set<number> {
  const passed = new Set([root]);
  for (const node of passed) {
    const at = nodes[node];
    if (at?.kind !== "question") continue;
    const bit = fixed[at.question] ?? 0;
    if (bit !== 0) passed.add(at.children[optionOf(bit)] as number);
    else for (const child of at.children) passed.add(child);
  }
  return passed;
}

/**
 * The headlines that some way of answering still leads to, simplest first.
 * @param fixed bit of each answer that stands, 0 for a question that may be answered in any way
 */
export function reachable(
  { diagram, approaches }: CompiledRulebook,
  fixed: readonly number[],
): HeadlineNode[] {
  const headlines = [...nodesPassed(diagram, fixed)].flatMap((node) => {
    const at = diagram.nodes[node];
    return at?.kind === "headline" ? [at] : [];
  });
  const rank = ({ approach, needs }: HeadlineNode) =>
    approaches.findIndex(({ id }) => id === approach) + needs.length / 100;
  return headlines.sort((a, b) => rank(a) - rank(b));
}
