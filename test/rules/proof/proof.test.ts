import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { figuresOf } from "@/rules/proof/figures";
import { type Proof, prove } from "@/rules/proof/proof";
import { questionsByHand } from "./decided-by-hand";

/** Each question answered in some way, or with “not sure”. */
const allSets = questionsByHand.reduce((sets, [, options]) => sets * (options.length + 1), 1);

test("every set of answers has one recommendation that the rules bear out", {
  timeout: 1_200_000,
}, () => {
  const start = performance.now();
  const proof = prove(advisor);
  const seconds = (performance.now() - start) / 1000;
  console.info(report(proof, seconds));
  expect(proof.counterexamples).toEqual([]);
  expect(proof.sets).toBe(allSets);
  expect(proof.partialSets).toBe(allSets);
  expect(proof.mixedSets).toBeGreaterThan(50_000);
  expect(new Set(proof.approachesReached)).toEqual(new Set(advisor.approaches.map(({ id }) => id)));
  expect(proof.decisiveNodes).toBe(figuresOf(advisor).questionNodes);
  expect(proof.changesChecked).toBeGreaterThan(2_000);
});

test("few questions lead to a recommendation", () => {
  const figures = figuresOf(advisor);
  expect(figures.allSets).toBe(allSets);
  expect(figures.headlines).toBe(9);
  expect(figures.meanQuestions).toBeLessThanOrEqual(3.62);
  expect(figures.longestPath).toBeLessThanOrEqual(advisor.vocabulary.variables.length);
});

function report(proof: Proof, seconds: number): string {
  const figures = figuresOf(advisor);
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
  const lines: [string, number | string][] = [
    ["sets of answers proved, “not sure” included", proof.sets],
    ["of them complete without it", figures.completeSets],
    ["counterexamples", proof.counterexamples.length],
    ["sets with questions open, none asked in vain", proof.partialSets],
    ["sets that mix open and “not sure”, sampled", proof.mixedSets],
    ["smallest changes held against brute force", proof.changesChecked],
    ["approaches reached", proof.approachesReached.length],
    ["rules", figures.rules],
    ["points at which a question is asked, all decisive", figures.questionNodes],
    ["different headlines", figures.headlines],
    ["questions to a headline, on average", figures.meanQuestions],
    ["questions on the longest path", figures.longestPath],
    ["seconds", seconds],
  ];
  const widest = Math.max(...lines.map(([name]) => name.length));
  const line = ([name, value]: [string, number | string]) =>
    `  ${name.padEnd(widest)}  ${typeof value === "number" ? number.format(value) : value}`;
  return ["Proof", ...lines.map(line)].join("\n");
}
