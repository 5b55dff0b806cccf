import fc from "fast-check";
import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { type Answers, bitsOf, UNSURE } from "@/rules/diagram/vocabulary";
import { headlineOf } from "@/rules/diagram/walk";
import { keptAnswers } from "@/rules/questionnaire/asked";
import { standingsOf } from "@/rules/questionnaire/standings";
import { always } from "../../always";
import { anyAnswers, anyStandpoint } from "../arbitrary";
import { answersOf } from "../support";

const { questions } = advisor.rulebook;
const standings = (query: string, revising: string | null = null) =>
  new Map(
    standingsOf(advisor, { answers: answersOf(query), revising }).map((one) => [
      one.question.id,
      one,
    ]),
  );

test("every question is there, in the order asked", () => {
  const all = standingsOf(advisor, { answers: {}, revising: null });
  expect(all.map(({ question }) => question)).toEqual(questions);
});

test("each says whether it is asked, answered, answered ahead, assumed or open", () => {
  const all = standings("use-case=other&trigger=hubspot&skills=none&app=unsure");
  const states = [...all].map(([id, { state }]) => `${id} ${state}`);
  expect(states.slice(0, 4)).toEqual([
    "use-case answered",
    "trigger answered",
    "exchange here",
    "native open",
  ]);
  expect(all.get("skills")).toMatchObject({ state: "ahead", answer: "none" });
  expect(all.get("app")).toMatchObject({ state: "assumed", answer: "unsure" });
});

test("one that is asked again is where one is, and keeps its answer", () => {
  const all = standings("use-case=other&exchange=two-way&app=yes", "app");
  expect(all.get("app")).toMatchObject({ state: "here", answer: "yes", moot: null });
});

test("one that means nothing beside another answer names that answer", () => {
  const all = standings("use-case=other&trigger=hubspot&exchange=none");
  for (const id of ["content", "auth", "endpoint"]) {
    const moot = { kind: "meaningless", question: "exchange", option: "none" };
    expect(all.get(id)?.moot).toEqual(moot);
  }
  expect(all.get("native")?.moot).toBeNull();
});

test("where all answers together leave nothing to decide, that is why", () => {
  const all = standings("use-case=other&exchange=two-way&app=yes");
  expect(all.get("skills")?.moot).toEqual({ kind: "settled" });
  expect(all.get("plan")?.moot).toEqual({ kind: "settled" });
  expect(all.get("app")?.moot).toBeNull();
  expect(all.get("use-case")?.moot).toBeNull();
});

const headline = (answers: Answers) => headlineOf(advisor, bitsOf(advisor.vocabulary, answers));

test("what cannot matter does not, however the rest is answered", () => {
  const deciding = questions.filter(({ decides }) => decides !== false);
  const property = fc.property(
    anyStandpoint(deciding),
    anyAnswers(deciding, { complete: true, unsure: false }),
    (standpoint, rest) => {
      for (const { question, moot } of standingsOf(advisor, standpoint)) {
        if (!moot) continue;
        const others = { ...rest, ...keptAnswers(standpoint) };
        const results = question.options.map((option) =>
          headline({ ...others, [question.id]: option }),
        );
        expect(new Set(results).size, question.id).toBe(1);
      }
    },
  );
  always(property, 150);
});

test("what can matter does, for some way of answering the rest", () => {
  const deciding = questions.filter(({ decides }) => decides !== false);
  const property = fc.property(
    anyAnswers(deciding, { complete: true, unsure: false }),
    (answers) => {
      for (const { question, moot } of standingsOf(advisor, { answers, revising: null })) {
        if (moot || question.decides === false) continue;
        const results = question.options.map((option) =>
          headline({ ...answers, [question.id]: option }),
        );
        expect(new Set(results).size, question.id).toBeGreaterThan(1);
      }
    },
  );
  always(property, 150);
});

test("“not sure” counts as what it is taken as", () => {
  const all = standings(`use-case=other&exchange=${UNSURE}&trigger=hubspot`);
  expect(all.get("content")?.moot).toBeNull();
  expect(all.get("native")?.moot).not.toBeNull();
});
