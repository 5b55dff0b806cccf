import type { CompiledRulebook } from "./compile";
import type { Diagram, HeadlineNode } from "./diagram";

/** Where the answers lead: the questions they answer on the way, and what stands at the end. */
export type Walk = {
  /** Indices of the questions passed, in order. */
  readonly path: readonly number[];
  /** The node at the end: a headline, or the next open question. */
  readonly node: number;
};

/** Follows the answers from the root as far as they reach. `bits`: see bitsOf. */
export function walk({ nodes, root }: Diagram, bits: readonly number[]): Walk {
  const path: number[] = [];
  let node = root;
  for (;;) {
    const at = nodes[node];
    if (at?.kind !== "question") return { path, node };
    const bit = bits[at.question] ?? 0;
    if (bit === 0) return { path, node };
    path.push(at.question);
    node = at.children[optionOf(bit)] ?? node;
  }
}

/** The position of the only bit set. */
export const optionOf = (bit: number): number => 31 - Math.clz32(bit);

/** The headline that the answers settle, or undefined while a question is open. */
export function headlineOf(
  { diagram }: CompiledRulebook,
  bits: readonly number[],
): HeadlineNode | undefined {
  const at = diagram.nodes[walk(diagram, bits).node];
  return at?.kind === "headline" ? at : undefined;
}

/**
 * The headlines that some way of answering still leads to, from a node on, simplest first.
 * @param fixed bit of each answer that stands, 0 for a question that may be answered in any way
 */
export function reachable(
  { diagram: { nodes }, approaches }: CompiledRulebook,
  from: number,
  fixed: readonly number[],
): HeadlineNode[] {
  const open = new Set([from]);
  const headlines: HeadlineNode[] = [];
  for (const node of open) {
    const at = nodes[node];
    if (at?.kind === "headline") headlines.push(at);
    if (at?.kind !== "question") continue;
    const bit = fixed[at.question] ?? 0;
    const children = bit === 0 ? at.children : at.children.slice(optionOf(bit), optionOf(bit) + 1);
    for (const child of children) open.add(child);
  }
  const rank = ({ approach, needs }: HeadlineNode) =>
    approaches.findIndex(({ id }) => id === approach) + needs.length / 100;
  return headlines.sort((a, b) => rank(a) - rank(b));
}

/** How many questions at most remain from a node on, those already answered not counted. */
export function questionsLeft({ nodes }: Diagram, from: number, bits: readonly number[]): number {
  const longest = new Array<number>(nodes.length).fill(0);
  for (let node = 0; node <= from; node++) {
    const at = nodes[node];
    if (at?.kind !== "question") continue;
    const bit = bits[at.question] ?? 0;
    const left = (child: number | undefined) => longest[child ?? -1] ?? 0;
    longest[node] =
      bit === 0 ? 1 + Math.max(...at.children.map(left)) : left(at.children[optionOf(bit)]);
  }
  return longest[from] ?? 0;
}
