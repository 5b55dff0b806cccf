import { expect, test } from "vitest";
import { compile } from "@/rules/diagram/compile";
import { bitsOf } from "@/rules/diagram/vocabulary";
import { headlineOf } from "@/rules/diagram/walk";
import { readLiterally } from "@/rules/proof/literal-reading";
import { randomFrom, syntheticRulebook } from "../../bench/synthetic";

const seeds = [1, 2, 3, 4, 5];

test.each(seeds)("thirty questions and 300 rules stay a small diagram (%i)", (seed) => {
  const { diagram } = compile(syntheticRulebook(30, 300, seed));
  expect(diagram.nodes.length).toBeLessThan(5_000);
});

test.each(seeds)("a rulebook of any content decides as its rules read (%i)", (seed) => {
  const rulebook = syntheticRulebook(12, 40, seed);
  const compiled = compile(rulebook);
  const random = randomFrom(seed);
  for (let i = 0; i < 500; i++) {
    const answers = Object.fromEntries(
      rulebook.questions.map(({ id, options }) => [id, options[random(options.length)] ?? ""]),
    );
    const headline = headlineOf(compiled, bitsOf(compiled.vocabulary, answers));
    expect([answers, headline?.approach]).toEqual([
      answers,
      readLiterally(rulebook, answers)?.approach,
    ]);
  }
});
