import fc from "fast-check";
import { expect, test } from "vitest";
import { initialTransition } from "xstate";
import { advisor } from "@/rules/advisor";
import { askedQuestion, keptAnswers } from "@/rules/questionnaire/asked";
import { questionnaire, questionOfState } from "@/rules/questionnaire/questionnaire";
import { always } from "../../always";
import { anyStandpoint } from "../arbitrary";

const machine = questionnaire(advisor);
const { questions } = advisor.rulebook;

test("the page’s title names the question that the machine asks, from any link", () => {
  const asked = fc.property(anyStandpoint(questions), (standpoint) => {
    const [{ value }] = initialTransition(machine, standpoint);
    const question = questionOfState(advisor, String(value))?.id ?? null;
    expect(askedQuestion(advisor, standpoint)).toBe(question);
  });
  always(asked, 2_000);
});

test("a question of the readiness check is not asked by the questionnaire, nor named in its title", () => {
  const answers = { exchange: "two-way", app: "yes", decision: "yes" };
  expect(askedQuestion(advisor, { answers, revising: "decision" })).toBeNull();
});

test("an answer that is being asked again is open, the others stand", () => {
  const answers = { exchange: "send", app: "yes" };
  expect(keptAnswers({ answers, revising: null })).toEqual(answers);
  expect(keptAnswers({ answers, revising: "exchange" })).toEqual({ app: "yes" });
});
