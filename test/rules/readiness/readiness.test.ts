import { expect, test } from "vitest";
import { answerSets } from "@/rules/proof/answer-sets";
import { readLiterally } from "@/rules/proof/literal-reading";
import { programmed, readinessOf, readinessPlaces } from "@/rules/readiness/readiness";
import { asRulebook, readinessFile, readinessRulebook } from "@/rules/readiness/rulebook";
import { rulebook } from "@/rules/rulebook/rulebook";

const clear = { maintenance: "yes", decision: "yes", log: "yes", ai: "none" };
const builds = { ...clear, dependencies: "many", rate: "rarely", impact: "low" };

test("every set of answers ends in one outcome with its reasons and just what it needs", () => {
  const rulebook = asRulebook(readinessFile);
  for (const answers of answerSets(readinessRulebook, true)) {
    const useCase = answers.marketing === "yes" ? "email-variants" : "other";
    const found = readinessOf({ ...answers, "use-case": useCase });
    const { outcome, next, because, safeguards, counters } = found;
    const marketing = answers.marketing === "yes" ? "yes" : "no";
    const literal = readLiterally(rulebook, { ...answers, marketing });
    expect(next).toBeNull();
    expect(because, JSON.stringify(answers)).not.toEqual([]);
    expect({ approach: outcome, needs: [...safeguards, ...counters] }).toEqual(literal);
  }
});

test("nothing in it can never be shown", () => {
  const shown = new Set<string>();
  for (const answers of answerSets(readinessRulebook, true)) {
    const useCase = answers.marketing === "yes" ? "email-variants" : "other";
    const { outcome, because, safeguards, counters } = readinessOf({
      ...answers,
      "use-case": useCase,
    });
    for (const id of [outcome ?? "", ...because, ...safeguards, ...counters]) shown.add(id);
  }
  const { outcomes, safeguards, counters } = readinessFile;
  const all = [...outcomes, ...safeguards, ...counters].map(({ id }) => id);
  expect(all.filter((id) => !shown.has(id))).toEqual([]);
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
    "a few rules that change often, and mistakes are cheap",
    { ...clear, dependencies: "few", rate: "often", impact: "low" },
    "configure",
    "ready-changes-often",
  ],
  ["a mistake is costly", { ...builds, impact: "high" }, "build-strictly", "ready-high-impact"],
  ["a mistake is cheap", builds, "build", "ready-all-clear"],
])("%s", (_, answers, outcome, reason) => {
  const readiness = readinessOf({ decision: "yes", log: "yes", ai: "none", ...answers });
  expect(readiness.outcome).toBe(outcome);
  expect(readiness.because).toContain(reason);
});

test("where the article says both settings and strict code, both places are shown", () => {
  const answers = { ...clear, dependencies: "few", rate: "often", impact: "high" };
  const { outcome, because, safeguards } = readinessOf(answers);
  expect(outcome).toBe("weigh");
  expect(because).toEqual(["ready-favors-settings", "ready-favors-code"]);
  expect(because.flatMap(readinessPlaces).map(({ item }) => item)).toEqual([3, 4]);
  expect(safeguards).toEqual(expect.arrayContaining(["settings-outside", "safe-defaults"]));
});

test("what one is not sure of counts as absent, and is not worded as a fact", () => {
  const unsure = readinessOf({ maintenance: "unsure" });
  expect(unsure).toMatchObject({ outcome: "do-not-build", assumed: ["ready-no-owner"] });
  expect(readinessOf({ maintenance: "no" }).assumed).toEqual([]);
});

test("an owner named in the advisor is not asked for again", () => {
  expect(readinessOf({}).next).toBe("maintenance");
  expect(readinessOf({ maintenance: "yes" }).next).toBe("decision");
});

test("input is validated whatever a mistake costs; what else is built in fits the case", () => {
  const plain = readinessOf(builds).safeguards;
  expect(plain).toEqual(expect.arrayContaining(["strict-input", "tests"]));
  expect(plain).not.toContain("safe-defaults");
  const costly = readinessOf({ ...builds, ai: "allowed", rate: "often", impact: "high" });
  expect(costly.safeguards).toEqual(
    expect.arrayContaining(["safe-defaults", "settings-outside", "minimal-prompt"]),
  );
});

test("the marketing efficiency ratio is counted for marketing alone", () => {
  const counters = (useCase: string) => readinessOf({ ...builds, "use-case": useCase }).counters;
  expect(counters("enrich-leads")).toEqual(expect.arrayContaining(["mer", "attribution"]));
  expect(counters("service-slas")).not.toContain("mer");
  expect(counters("other")).not.toContain("mer");
});

test("nothing is built, so nothing is to be built in or counted", () => {
  const { safeguards, counters } = readinessOf({ ...clear, decision: "no" });
  expect([safeguards, counters]).toEqual([[], []]);
});

test("the answers that it rests on are told in their order, whoever asked for them", () => {
  const passed = (answers: Record<string, string>) => readinessOf(answers).passed;
  expect(passed({})).toEqual([]);
  expect(passed({ exchange: "send", decision: "yes", maintenance: "unsure" })).toEqual([
    "maintenance",
  ]);
  expect(passed({ ...builds, "use-case": "enrich-leads" })).toEqual([
    ...["maintenance", "decision", "log", "ai", "dependencies", "rate", "impact"],
  ]);
});

test("one that can no longer matter is not among them, nor one that is still to come", () => {
  expect(readinessOf({ maintenance: "no", log: "yes" }).passed).toEqual(["maintenance"]);
  expect(readinessOf({ maintenance: "yes", impact: "high" }).passed).toEqual([
    "maintenance",
    "impact",
  ]);
});

test("what somebody has to program is checked, and nothing else", () => {
  const checked = rulebook.approaches.filter(({ id }) => programmed.has(id)).map(({ id }) => id);
  expect(checked).toEqual(["webhook", "bot-action", "custom-code"]);
  expect(programmed.size).toBe(3);
});

test("what the article does not know has no place in it", () => {
  expect(readinessPlaces("make-coffee")).toEqual([]);
});
