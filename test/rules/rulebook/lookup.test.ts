import { describe, expect, test } from "vitest";
import { ruleEntries } from "@/rules/rulebook/entries";
import {
  approachById,
  channelById,
  differencesOfRule,
  differencesOfUseCase,
  freshnessById,
  placesOfUseCase,
  ruleById,
  rulebookDocuments,
} from "@/rules/rulebook/lookup";
import { rulebook } from "@/rules/rulebook/rulebook";

test.each([
  ["rule", ruleById, ruleEntries(rulebook).map(({ rule }) => rule)],
  ["change in the product", freshnessById, rulebook.freshness],
  ["channel", channelById, rulebook.channels],
  ["approach", approachById, rulebook.approaches],
] as const)(
  "every %s is found by its id, and what there is none of is named",
  (_kind, find, all) => {
    expect(all.length).toBeGreaterThan(0);
    for (const { id } of all) expect(find(id).id).toBe(id);
    expect(() => find("make-coffee")).toThrow("The rulebook has no entry “make-coffee”.");
  },
);

describe.each(["en", "fr", "es", "de"])("readers of the edition %s", (edition) => {
  const theirs = rulebook.differences.filter(({ editions }) => `${editions}`.includes(edition));

  test("are told of each difference of theirs beside its rule, and of no other", () => {
    for (const { rule } of ruleEntries(rulebook)) {
      const due = theirs.filter(({ rules = [] }) => rules.includes(rule.id));
      expect(differencesOfRule(rule.id, edition)).toEqual(due);
    }
  });

  test("and beside its use case", () => {
    for (const { id } of rulebook.useCases) {
      const due = theirs.filter(({ useCases = [] }) => useCases.includes(id));
      expect(differencesOfUseCase(id, edition)).toEqual(due);
    }
  });
});

test("a difference is shown to readers of its edition alone", () => {
  const of = (edition: string) => differencesOfRule("code-someone-codes", edition);
  expect(of("de").map(({ id }) => id)).toEqual(["skills-lost"]);
  expect(of("en")).toEqual([]);
});

test("a use case has the places that its blueprint names; one that nobody describes has none", () => {
  for (const { id, places } of rulebook.useCases) expect(placesOfUseCase(id)).toEqual(places);
  expect(placesOfUseCase("make-coffee")).toEqual([]);
});

test("the deciding document comes first", () => {
  expect(rulebookDocuments).toEqual(["one-pager", "article"]);
});
