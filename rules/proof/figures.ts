import type { CompiledRulebook } from "../diagram/compile";
import { ruleEntries } from "../rulebook/entries";

/** Figures of a compiled rulebook, as the guide publishes them and the tests print them. */
export type Figures = {
  /** Sets of answers in which every question that decides is answered. */
  readonly completeSets: number;
  /** The same with `unsure` counted as an answer of its own. */
  readonly allSets: number;
  /** Sets in which each question is answered or open. */
  readonly partialSets: number;
  /** Mean number of questions to a headline, answers uniform, the use case not counted. */
  readonly meanQuestions: number;
  readonly longestPath: number;
  readonly questionNodes: number;
  readonly headlines: number;
  readonly rules: number;
};

/** Counts the diagram in one pass: children stand before their parents. */
export function figuresOf({ rulebook, vocabulary, diagram }: CompiledRulebook): Figures {
  const mean: number[] = [];
  const longest: number[] = [];
  for (const node of diagram.nodes) {
    const children = node.kind === "question" ? node.children : [];
    const sum = children.reduce((total, child) => total + (mean[child] ?? 0), 0);
    mean.push(children.length === 0 ? 0 : 1 + sum / children.length);
    longest.push(children.length === 0 ? 0 : 1 + Math.max(...children.map((c) => longest[c] ?? 0)));
  }
  const product = (more: number) =>
    vocabulary.variables.reduce((total, { options }) => total * (options.length + more), 1);
  const questionNodes = diagram.nodes.filter(({ kind }) => kind === "question").length;
  return {
    completeSets: product(0),
    allSets: product(1),
    partialSets: product(1),
    meanQuestions: mean[diagram.root] ?? 0,
    longestPath: longest[diagram.root] ?? 0,
    questionNodes,
    headlines: diagram.nodes.length - questionNodes,
    rules: new Set(ruleEntries(rulebook).map(({ rule }) => rule.id)).size,
  };
}
