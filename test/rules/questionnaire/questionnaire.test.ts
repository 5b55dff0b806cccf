import { expect, test } from "vitest";
import { createActor } from "xstate";
import { advisor } from "@/rules/advisor";
import { compile } from "@/rules/diagram/compile";
import { readLink } from "@/rules/link/answers";
import { questionnaire, questionOfState } from "@/rules/questionnaire/questionnaire";
import type { Approach } from "@/rules/rulebook/schema";
import { delivery, smallRulebook } from "../support";

const machine = questionnaire(advisor);

/** A visitor who opens a link, with what they can do and see. */
function visit(query = "", compiled = advisor) {
  const link = readLink(compiled.rulebook.questions, new URLSearchParams(query));
  const actor = createActor(questionnaire(compiled), { input: link }).start();
  const visitor = {
    asked: () => questionOfState(compiled, String(actor.getSnapshot().value))?.id ?? "result",
    answers: () => actor.getSnapshot().context.answers,
    send: (question: string, option: string) => {
      actor.send({ type: "ANSWER", question, option });
      return visitor;
    },
    answer: (option: string) => visitor.send(visitor.asked(), option),
    change: (question: string) => {
      actor.send({ type: "RESUME", answers: visitor.answers(), revising: question });
      return visitor;
    },
  };
  return visitor;
}

test("the use case is asked first, then what decides", () => {
  const visitor = visit();
  const asked: string[] = [];
  for (const option of ["other", "hubspot", "send", "everything", "none", "public-post", "pro"]) {
    asked.push(visitor.asked());
    visitor.answer(option);
  }
  expect(asked).toEqual(["use-case", "trigger", "exchange", "content", "auth", "endpoint", "plan"]);
  expect(visitor.asked()).toBe("result");
});

test.each([
  ["with the use case", "use-case=other&exchange=send&trigger=hubspot", "content"],
  ["without it, the use case comes first", "exchange=send&trigger=hubspot", "use-case"],
  ["at a later answer, the gap before it comes first", "use-case=other&plan=pro", "trigger"],
  [
    "with all that decides, the use case does not keep it open",
    "exchange=two-way&app=yes",
    "result",
  ],
  [
    "past questions that cannot matter any more",
    "use-case=other&exchange=two-way&native=yes",
    "app",
  ],
  [
    "to the result where one headline is left",
    "use-case=other&exchange=two-way&app=no&trigger=chat",
    "result",
  ],
  ["with “not sure”, taken as published", "use-case=unsure&exchange=none&trigger=unsure", "native"],
])("a link resumes: %s", (_where, query, asked) => {
  expect(visit(query).asked()).toBe(asked);
});

test("what a link already answers is not asked again", () => {
  const visitor = visit("use-case=other&trigger=hubspot&content=everything&plan=pro");
  visitor.answer("send");
  expect(visitor.asked()).toBe("auth");
});

test("changing an answer keeps the later ones", () => {
  const visitor = visit(
    "use-case=other&exchange=none&trigger=hubspot&native=no&skills=none&app=no",
  );
  expect(visitor.asked()).toBe("result");
  expect(visitor.change("trigger").asked()).toBe("trigger");
  visitor.answer("chat");
  expect(visitor.asked()).toBe("result");
  expect(visitor.answers()).toMatchObject({ trigger: "chat", native: "no", skills: "none" });
});

test("answers set aside come back when they matter again", () => {
  const visitor = visit("use-case=other&exchange=none&trigger=hubspot&native=yes&skills=full");
  visitor.change("exchange").answer("two-way");
  expect(visitor.asked()).toBe("app");
  expect(visitor.answers()).toMatchObject({ native: "yes", skills: "full" });
  visitor.change("exchange").answer("none");
  expect(visitor.asked()).toBe("result");
});

test("the use case can be changed, from the result too, and the rest stays", () => {
  const visitor = visit("use-case=other&exchange=two-way&app=yes&change=use-case");
  expect(visitor.asked()).toBe("use-case");
  visitor.answer("rotate-leads");
  expect(visitor.asked()).toBe("result");
  expect(visitor.answers()).toEqual({
    "use-case": "rotate-leads",
    exchange: "two-way",
    app: "yes",
  });
});

test("a question is asked again wherever its answer is shown, even if it no longer matters", () => {
  const visitor = visit("use-case=other&exchange=two-way&app=yes&native=no&change=native");
  expect(visitor.asked()).toBe("native");
  visitor.answer("yes");
  expect(visitor.asked()).toBe("result");
});

test("an answer to another question than the one asked moves nothing", () => {
  const actor = createActor(machine, { input: { answers: {}, revising: null } }).start();
  const before = actor.getSnapshot();
  actor.send({ type: "ANSWER", question: "exchange", option: "send" });
  actor.send({ type: "ANSWER", question: "use-case", option: "no-such-thing" });
  expect(actor.getSnapshot().value).toBe(before.value);
  expect(actor.getSnapshot().context.answers).toEqual({});
});

test("an answer that another question has too moves nothing", () => {
  const visitor = visit("use-case=other&exchange=two-way");
  expect(visitor.asked()).toBe("app");
  visitor.send("native", "yes");
  expect([visitor.asked(), visitor.answers().native]).toEqual(["app", undefined]);
});

test("a rulebook without use cases asks for none", () => {
  expect(visit("", delivery).asked()).toBe("distance");
  expect(visit("distance=near", delivery).asked()).toBe("weight");
});

test("a rulebook with one headline asks nothing, but what was answered may be asked again", () => {
  const [, , carrier] = smallRulebook.approaches as [Approach, Approach, Approach];
  const alone = compile({ ...smallRulebook, approaches: [carrier] });
  expect(visit("distance=near", alone).asked()).toBe("result");
  const visitor = visit("distance=near&change=distance", alone);
  expect(visitor.asked()).toBe("distance");
  visitor.answer("far");
  expect([visitor.asked(), visitor.answers()]).toEqual(["result", { distance: "far" }]);
});

test("every state that is not a result asks a question, and no other", () => {
  const states = Object.keys(machine.config.states ?? {});
  const asking = states.filter((state) => questionOfState(advisor, state));
  const results = advisor.diagram.nodes.filter(({ kind }) => kind === "headline");
  expect(states.length - asking.length).toBe(results.length);
  expect(questionOfState(advisor, "no-such-state")).toBeUndefined();
});
