// @vitest-environment node
import { expect, test } from "vitest";
import { questionsByPerson } from "@/components/take-along/who-knows";
import { languages } from "@/locales/languages";
import { rulebook } from "@/rules/rulebook/rulebook";
import { wordsOf } from "./words";

const all = {
  questions: rulebook.questions.filter(({ decides }) => decides !== false).map(({ id }) => id),
  changes: rulebook.freshness.filter(({ reopens }) => reopens).map(({ id }) => id),
};

test("every question and every change that reopens has one person who is asked, and words", () => {
  const asked = questionsByPerson(all);
  const keys = asked.flatMap((one) => one.keys);
  expect(keys).toHaveLength(all.questions.length + all.changes.length);
  expect(new Set(keys).size).toBe(keys.length);
  for (const language of languages) {
    for (const key of keys) expect(wordsOf(language).text(key)).toMatch(/[?]$/);
  }
});

test("whoever runs the other system is asked how it lets others in, the administrator of the plan", () => {
  const whoIsAsked = (question: string) =>
    questionsByPerson({ questions: [question], changes: [] }).map(({ person }) => person);
  expect(whoIsAsked("auth")).toEqual(["other-system"]);
  expect(whoIsAsked("endpoint")).toEqual(["other-system"]);
  expect(whoIsAsked("plan")).toEqual(["administrator"]);
  expect(whoIsAsked("skills")).toEqual(["team"]);
  expect(whoIsAsked("exchange")).toEqual(["process"]);
});
