import { expect, test } from "vitest";
import { initialTransition, transition } from "xstate";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { figuresOf } from "@/rules/proof/figures";
import { questionsRemaining } from "@/rules/questionnaire/progress";
import { questionnaire, questionOfState } from "@/rules/questionnaire/questionnaire";

const machine = questionnaire(advisor);
type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];

const shown = ({ context }: Snapshot) => questionsRemaining(advisor, context);

const startWith = (answers: Answers) =>
  initialTransition(machine, { answers, revising: null })[0] as Snapshot;

/** The most questions that any way of answering leads through; checks each number on the way. */
function most(at: Snapshot, wrong: string[]): number {
  const question = questionOfState(advisor, String(at.value));
  if (!question) return 0;
  const behind = question.options.map((option) => {
    const [next] = transition(machine, at, { type: "ANSWER", question: question.id, option });
    if (shown(next as Snapshot) >= shown(at)) wrong.push(JSON.stringify(next.context.answers));
    return most(next as Snapshot, wrong);
  });
  const really = 1 + Math.max(...behind);
  if (shown(at) !== really) wrong.push(JSON.stringify(at.context.answers));
  return really;
}

test.each([
  ["from the start", {}],
  ["from a link with answers further on", { content: "chosen", skills: "full", plan: "unsure" }],
  ["from a link with the use case", { "use-case": "rotate-leads", exchange: "send" }],
])("the number shown is the most that can follow, and falls with each answer: %s", (_, answers) => {
  const wrong: string[] = [];
  most(startWith(answers as Answers), wrong);
  expect(wrong).toEqual([]);
});

test("the start counts the longest path and the use case", () => {
  expect(shown(startWith({}))).toBe(figuresOf(advisor).longestPath + 1);
});

test("a result has no question left", () => {
  expect(shown(startWith({ exchange: "two-way", app: "yes" }))).toBe(0);
});

test("a question asked again counts itself, and only what follows that is still open", () => {
  const kept = { "use-case": "other", trigger: "hubspot", native: "yes", app: "yes" };
  const again = { answers: { ...kept, exchange: "send" }, revising: "exchange" };
  const first = { answers: kept, revising: null };
  expect(questionsRemaining(advisor, again)).toBe(questionsRemaining(advisor, first));
});

test("one asked again that no longer matters is one question more, and no other", () => {
  const settled = { exchange: "two-way", app: "yes" };
  expect(questionsRemaining(advisor, { answers: settled, revising: null })).toBe(0);
  expect(questionsRemaining(advisor, { answers: settled, revising: "use-case" })).toBe(1);
  const answers = { ...settled, native: "no" };
  expect(questionsRemaining(advisor, { answers, revising: "native" })).toBe(1);
});

test("a result stays one while the readiness check asks an answer of its own again", () => {
  const answers = { exchange: "two-way", app: "yes", decision: "yes" };
  expect(questionsRemaining(advisor, { answers, revising: "decision" })).toBe(0);
});
