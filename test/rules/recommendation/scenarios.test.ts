import fc from "fast-check";
import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf, readLink } from "@/rules/link/answers";
import { recommend } from "@/rules/recommendation/recommendation";
import { always } from "../../always";
import scenarios from "./scenarios.json";

const stories = scenarios.map(({ id, story, answers, primary }) => ({
  id,
  about: story.split(/\s+/).slice(0, 9).join(" "),
  answers: answers as Answers,
  primary,
}));

test.each(stories)("$id gets the expert’s approach: $about…", ({ answers, primary }) => {
  const result = recommend(advisor, answers);
  expect(result.primary).toBe(primary);
  expect([...result.reasons.required, ...result.reasons.speaksFor]).not.toEqual([]);
});

test.each(stories)("$id: a link says the same in any order", ({ answers }) => {
  const entries = Object.entries(answers);
  const anyOrder = fc.shuffledSubarray(entries, { minLength: entries.length });
  always(
    fc.property(anyOrder, (shuffled) => {
      const read = readLink(advisor.rulebook.questions, new URLSearchParams(shuffled));
      expect(queryOf(read)).toBe(queryOf({ answers, revising: null }));
      expect(recommend(advisor, read.answers)).toEqual(recommend(advisor, answers));
    }),
    5,
  );
});

test.each(scenarios)("$id: a use case named in the link is named in the result", (scenario) => {
  const useCase = scenario.useCase ?? "other";
  const answers = { ...scenario.answers, "use-case": useCase } as Answers;
  const result = recommend(advisor, answers);
  expect(result.useCase).toBe(useCase);
  expect({ ...result, useCase: null }).toEqual(recommend(advisor, scenario.answers as Answers));
});
