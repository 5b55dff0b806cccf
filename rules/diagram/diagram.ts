import type { CompiledApproach } from "./compiled-rule";
import { firstQuestion, keyOf, type Residual, Residuals } from "./residual";
import type { Vocabulary } from "./vocabulary";

/** What a set of answers comes to: an approach, and the prerequisites it then has. */
export type Headline = { readonly approach: string; readonly needs: readonly string[] };

/** A point at which a question is asked; one child for each of its options. */
export type QuestionNode = {
  readonly kind: "question";
  /** Index of the question in the vocabulary. */
  readonly question: number;
  readonly children: readonly number[];
};

export type HeadlineNode = { readonly kind: "headline" } & Headline;

export type DiagramNode = QuestionNode | HeadlineNode;

/**
 * The reduced decision diagram. Children stand before their parents, so that a single pass
 * over `nodes` sees each child first; the root is the last node.
 */
export type Diagram = { readonly nodes: readonly DiagramNode[]; readonly root: number };

/**
 * Compiles the rules by partial evaluation: answer the first open question in every way, simplify
 * what is left of the rules, and share whatever is the same. A question whose answers all lead to
 * the same place is left out, so that none is asked that cannot change the headline.
 * @throws RangeError where some answers leave no approach at all
 */
export function compileDiagram(
  vocabulary: Vocabulary,
  approaches: readonly CompiledApproach[],
): Diagram {
  const residuals = new Residuals();
  const nodes: DiagramNode[] = [];
  const shared = new Map<string, number>();
  const seen = new Map<string, number>();

  const share = (key: string, make: () => DiagramNode): number => {
    const known = shared.get(key);
    if (known !== undefined) return known;
    shared.set(key, nodes.length);
    return nodes.push(make()) - 1;
  };

  const headline = (residual: Residual): number => {
    const [first] = residual;
    const approach = first && approaches[first.approach]?.id;
    if (!first || approach === undefined) {
      throw new RangeError("Some answers leave no approach: give the last one no conditions.");
    }
    const needs = first.needs.map(({ id }) => id);
    return share(`${approach}+${needs}`, () => ({ kind: "headline", approach, needs }));
  };

  const build = (residual: Residual): number => {
    const question = firstQuestion(residual);
    const options = question === undefined ? undefined : vocabulary.variables[question]?.options;
    if (question === undefined || !options) return headline(residual);
    const children = options.map((_, i) => visit(residuals.assign(residual, question, 1 << i)));
    const [only] = new Set(children).size === 1 ? children : [];
    return (
      only ?? share(`${question}>${children}`, () => ({ kind: "question", question, children }))
    );
  };

  const visit = (residual: Residual): number => {
    const key = keyOf(residual);
    const known = seen.get(key);
    if (known !== undefined) return known;
    const node = build(residual);
    seen.set(key, node);
    return node;
  };

  const root = visit(residuals.initial(approaches));
  return { nodes, root };
}
