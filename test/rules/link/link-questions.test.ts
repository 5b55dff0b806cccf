import { expect, test } from "vitest";
import { linkQuestions, readinessQuestions } from "@/rules/link/link-questions";
import { readinessFile } from "@/rules/readiness/rulebook";
import { rulebook } from "@/rules/rulebook/rulebook";

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

test("a link carries the advisor’s answers, then those of the readiness check, each question once", () => {
  expect(ids(linkQuestions)).toEqual([...ids(rulebook.questions), ...ids(readinessQuestions)]);
  expect(new Set(ids(linkQuestions)).size).toBe(linkQuestions.length);
});

test("a link carries all that the readiness check asks, and nothing that the site knows by itself", () => {
  const asked = readinessFile.questions.filter(({ given }) => !given);
  expect(ids(linkQuestions)).toEqual(expect.arrayContaining(ids(asked)));
  expect(ids(linkQuestions)).not.toContain("marketing");
});
