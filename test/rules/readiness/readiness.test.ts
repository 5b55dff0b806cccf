import { expect, test } from "vitest";
import { allWords } from "@/locales/words";
import { answerSets } from "@/rules/proof/answer-sets";
import { readinessFile, readinessOf, readinessRulebook } from "@/rules/readiness/readiness";

const clear = { maintenance: "yes", decision: "yes", log: "yes", ai: "none" };

test("every set of answers ends in one outcome with its reasons, and every outcome is reached", () => {
  const reached = new Set<string>();
  for (const answers of answerSets(readinessRulebook, true)) {
    const { outcome, next, because } = readinessOf(answers);
    expect(next).toBeNull();
    expect(because, JSON.stringify(answers)).not.toEqual([]);
    reached.add(outcome ?? "none");
  }
  expect([...reached].sort()).toEqual(readinessFile.outcomes.map(({ id }) => id).sort());
});

test.each([
  ["nobody owns it", { maintenance: "no" }, "do-not-build", "ready-no-owner"],
  [
    "AI may not see the data",
    { ...clear, ai: "not-allowed" },
    "do-not-build",
    "ready-no-permission",
  ],
  ["the decision is not clear", { ...clear, decision: "no" }, "redesign", "ready-no-decision"],
  ["a run leaves no trace", { ...clear, log: "no" }, "redesign", "ready-no-log"],
  [
    "a few rules that change often",
    { ...clear, dependencies: "few", rate: "often" },
    "configure",
    "ready-changes-often",
  ],
  [
    "a mistake is costly",
    { ...clear, dependencies: "many", impact: "high" },
    "build-strictly",
    "ready-high-impact",
  ],
  [
    "a mistake is cheap",
    { ...clear, dependencies: "many", impact: "low" },
    "build",
    "ready-all-clear",
  ],
])("%s", (_, answers, outcome, reason) => {
  const readiness = readinessOf({ decision: "yes", log: "yes", ai: "none", ...answers });
  expect(readiness.outcome).toBe(outcome);
  expect(readiness.because).toContain(reason);
});

test("what one is not sure of counts as absent", () => {
  expect(readinessOf({ maintenance: "unsure" }).outcome).toBe("do-not-build");
  expect(readinessOf({ ...clear, dependencies: "unsure", impact: "unsure" }).outcome).toBe(
    "build-strictly",
  );
});

test("an owner named in the advisor is not asked for again", () => {
  expect(readinessOf({}).next).toBe("maintenance");
  expect(readinessOf({ maintenance: "yes" }).next).toBe("decision");
});

test("the safeguards fit the case", () => {
  const plain = readinessOf({ ...clear, dependencies: "many", impact: "low" }).safeguards;
  const costly = readinessOf({ ...clear, ai: "allowed", dependencies: "many", impact: "high" });
  expect(plain).not.toContain("strict-input");
  expect(costly.safeguards).toEqual(expect.arrayContaining(["strict-input", "minimal-prompt"]));
  expect(costly.counters).toContain("mer");
});

test.each(Object.entries(allWords))("every id of the check has its words (%s)", (_, words) => {
  const { questions, outcomes, rules, safeguards, counters } = words.readiness;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
  const rulesOf = readinessFile.outcomes.flatMap(({ required, because }) => [
    ...required,
    ...because,
  ]);
  expect(Object.keys(questions).sort()).toEqual(ids(readinessFile.questions));
  expect(Object.keys(outcomes).sort()).toEqual(ids(readinessFile.outcomes));
  expect(Object.keys(rules).sort()).toEqual(ids(rulesOf));
  expect(Object.keys(safeguards).sort()).toEqual(ids(readinessFile.safeguards));
  expect(Object.keys(counters).sort()).toEqual(ids(readinessFile.counters));
  for (const { id, options } of readinessFile.questions) {
    const said = questions[id as keyof typeof questions];
    expect(Object.keys(said.options).sort()).toEqual([...options].sort());
  }
});
