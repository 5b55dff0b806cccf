import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf, readAnswers } from "@/rules/link/answers";
import { recommend } from "@/rules/recommendation/recommendation";
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

test.each(stories)("$id: the same answers in another order change nothing", ({ answers }) => {
  const backwards = Object.fromEntries(Object.entries(answers).reverse());
  expect(recommend(advisor, backwards)).toEqual(recommend(advisor, answers));
});

test.each(stories)("$id: the same answers in a link change nothing", ({ answers }) => {
  const query = queryOf({ answers, revising: null });
  const read = readAnswers(advisor.rulebook.questions, new URLSearchParams(query));
  expect(read).toEqual({ answers, faults: [] });
  expect(recommend(advisor, read.answers)).toEqual(recommend(advisor, answers));
});

test.each(scenarios)("$id: a use case named in the link is named in the result", (scenario) => {
  const useCase = scenario.useCase ?? "other";
  const answers = { ...scenario.answers, "use-case": useCase } as Answers;
  const result = recommend(advisor, answers);
  expect(result.useCase).toBe(useCase);
  expect({ ...result, useCase: null }).toEqual(recommend(advisor, scenario.answers as Answers));
});
