import type { Diagram, QuestionNode } from "./diagram";
import { optionOf } from "./vocabulary";

/**
 * The diagram as the answers at hand leave it: for each node, the node that stands for it. A
 * question already answered is replaced by where its answer leads; one whose every option then
 * leads to the same place is passed; nodes that have become alike share the first of them. This is
 * the classic restriction of a decision diagram, reduced again; because the order of the questions
 * is fixed, what is left asks a question exactly where it can still change the headline.
 * @param bits bit of each answer by question index, 0 where unanswered
 */
export function restrict({ nodes }: Diagram, bits: readonly number[]): readonly number[] {
  const image: number[] = [];
  // Nodes that could be alike, by their question and where their first answer leads.
  const kept = new Map<number, number[]>();
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n];
    image.push(node?.kind === "question" ? imageOf(node, n) : n);
  }
  return image;

  function imageOf({ question, children }: QuestionNode, n: number): number {
    const bit = bits[question] ?? 0;
    if (bit !== 0) return image[children[optionOf(bit)] as number] as number;
    const first = image[children[0] as number] as number;
    if (children.every((child) => image[child] === first)) return first;
    const key = question * nodes.length + first;
    const near = kept.get(key);
    if (!near) kept.set(key, [n]);
    for (const known of near ?? []) if (alike(nodes[known] as QuestionNode)) return known;
    near?.push(n);
    return n;

    function alike(other: QuestionNode): boolean {
      return other.children.every(
        (child, option) => image[child] === image[children[option] as number],
      );
    }
  }
}

/** Where the answers lead: a headline, or the first question that can still change it. */
export function endOf(diagram: Diagram, bits: readonly number[]): number {
  const { nodes, root } = diagram;
  let n = root;
  for (let node = nodes[n]; node?.kind === "question"; node = nodes[n]) {
    const bit = bits[node.question] ?? 0;
    if (bit === 0) return restrict(diagram, bits)[root] as number;
    n = node.children[optionOf(bit)] as number;
  }
  return n;
}

/**
 * How many questions at most remain to a headline: no answer that comes can make a question
 * necessary that is not on this longest way.
 */
export function questionsLeft(diagram: Diagram, bits: readonly number[]): number {
  const image = restrict(diagram, bits);
  const longest: number[] = [];
  for (const [n, node] of diagram.nodes.entries()) {
    const asked = node.kind === "question" && image[n] === n ? node.children : [];
    const ways = asked.map((child) => longest[image[child] as number] ?? 0);
    longest.push(ways.length === 0 ? 0 : 1 + Math.max(...ways));
  }
  return longest[image[diagram.root] as number] ?? 0;
}
