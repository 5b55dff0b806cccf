import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "@/rules/diagram/compile";
import { bitsOf } from "@/rules/diagram/vocabulary";
import { headlineOf } from "@/rules/diagram/walk";
import { readLiterally } from "@/rules/proof/literal-reading";
import { prove } from "@/rules/proof/proof";
import { always } from "../../always";
import { syntheticRulebook } from "../../bench/synthetic";
import { anyRulebook } from "../any-rulebook";
import { anyAnswers } from "../arbitrary";

const anySeed = fc.integer({ min: 1 });

test("thirty questions and 300 rules stay a small diagram", () => {
  const small = fc.property(anySeed, (seed) => {
    expect(compile(syntheticRulebook(30, 300, seed)).diagram.nodes.length).toBeLessThan(5_000);
  });
  always(small, 5);
});

test("a large rulebook of any content decides as its rules read", () => {
  const decided = anySeed
    .map((seed) => syntheticRulebook(12, 40, seed))
    .chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), fc.array(anyAnswers(rulebook.questions, { complete: true }))),
    );
  const asRead = fc.property(decided, ([rulebook, sets]) => {
    const compiled = compile(rulebook);
    for (const answers of sets) {
      const headline = headlineOf(compiled, bitsOf(compiled.vocabulary, answers));
      expect(headline?.approach).toEqual(readLiterally(rulebook, answers)?.approach);
    }
  });
  always(asRead, 50);
});

test("a small rulebook of any content is proved as the site’s own is, over all its answers", () => {
  let proved = 0;
  const proof = fc.property(anyRulebook, (rulebook) => {
    const { counterexamples, approachesReached } = prove(compile(rulebook), 1);
    // Where an approach never comes first, no change can lead there: soundness/ refuses such a rulebook.
    fc.pre(approachesReached.length === rulebook.approaches.length);
    proved++;
    expect(counterexamples).toEqual([]);
  });
  always(proof, 20);
  expect(proved).toBe(20);
});
