import { expect, test } from "vitest";
import { prove } from "@/rules/proof/proof";
import { readinessFile, readinessRulebook } from "@/rules/readiness/rulebook";

test("the check is proved as the advisor is, over all its answers, open ones too", () => {
  const proof = prove(readinessRulebook, 1);
  expect(proof.counterexamples).toEqual([]);
  expect(proof).toMatchObject({ sets: 8_748, partialSets: 8_748 });
  const outcomes = readinessFile.outcomes.map(({ id }) => id);
  expect([...proof.approachesReached].sort()).toEqual([...outcomes].sort());
});
