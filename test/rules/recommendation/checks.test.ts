import fc from "fast-check";
import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { type Check, checksOf, isOpen, NATIVE } from "@/rules/recommendation/checks";
import { recommend } from "@/rules/recommendation/recommendation";
import { anyAnswers } from "../arbitrary";
import { answersOf } from "../support";

const { questions } = advisor.rulebook;

const checks = (answers: Answers, native = false, kept: readonly string[] = []) =>
  checksOf(advisor, recommend(advisor, answers), answers, native, kept);

const code = answersOf(
  "trigger=hubspot&exchange=read-back&content=chosen&auth=api-key&endpoint=other&skills=javascript&maintenance=yes&plan=pro",
);
const ofKind = <K extends Check["kind"]>(all: readonly Check[], kind: K) =>
  all.filter((one): one is Extract<Check, { kind: K }> => one.kind === kind);

const rank = ["contradiction", "reopened", "native", "assumption"];
const complete = anyAnswers(questions, { complete: true });

test("contradictions come first, then what the product has reopened, then the way without code, then what is assumed", () => {
  fc.assert(
    fc.property(complete, fc.boolean(), (answers, native) => {
      const kinds = checks(answers, native).map(({ kind }) => rank.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    }),
  );
});

test("all four at once stand in that order", () => {
  const all = checks(answersOf("trigger=external&exchange=none&native=yes&app=unsure"), true);
  expect(all.map(({ kind }) => kind)).toEqual([
    "contradiction",
    "reopened",
    "reopened",
    "native",
    "assumption",
  ]);
});

test("whatever could still change a result is among its checks, and nothing is checked without need", () => {
  fc.assert(
    fc.property(complete, (answers) => {
      const { status, conflicts, reopened, assumptions, together } = recommend(advisor, answers);
      const all = checks(answers);
      const assumed = ofKind(all, "assumption");
      expect(assumed.length > 0).toBe(status === "provisional");
      expect(all.length - assumed.length).toBe(conflicts.length + reopened.length);
      const alone = assumptions.filter(({ flips }) => flips.length > 0);
      const joint = together.flatMap(({ turns }) => turns);
      expect(assumed.map(({ question }) => question).toSorted()).toEqual(
        [...new Set([...alone, ...joint].map(({ question }) => question))].toSorted(),
      );
      expect(assumed.every((one) => answers[one.question] === UNSURE && isOpen(one))).toBe(true);
    }),
  );
});

test("each answer to a check leads where it says", () => {
  fc.assert(
    fc.property(complete, (answers) => {
      const before = recommend(advisor, answers);
      for (const { question, outcomes } of ofKind(checks(answers), "assumption")) {
        for (const { option, becomes } of outcomes) {
          const after = recommend(advisor, { ...answers, [question]: option });
          const said = becomes.map(({ approach }) => approach);
          if (after.primary === null) expect(said.length).toBeGreaterThan(0);
          else expect(said.length === 0 ? before.primary : said[0]).toBe(after.primary);
        }
      }
    }),
  );
});

test("an uncertain answer is set against one that parts ways with it, where there is one", () => {
  const [only] = ofKind(checks({ ...code, skills: UNSURE, app: "no" }), "assumption");
  expect(only).toMatchObject({
    question: "skills",
    takenAs: "none",
    joint: false,
    outcomes: [
      { option: "none", becomes: [] },
      { option: "javascript", becomes: [{ approach: "custom-code" }] },
    ],
  });
});

test("answers that only together change it are each asked for, and marked", () => {
  const all = ofKind(
    checks({ ...code, skills: UNSURE, maintenance: UNSURE, app: "no" }),
    "assumption",
  );
  expect(all.map(({ question, joint }) => [question, joint])).toEqual([
    ["skills", true],
    ["maintenance", true],
  ]);
  expect(all.map(({ outcomes }) => outcomes.map(({ option }) => option))).toEqual([
    ["none", "javascript"],
    ["no", "yes"],
  ]);
});

test("one that was answered keeps its place, and shows where the other answer would lead", () => {
  const unsure = { ...code, auth: UNSURE, plan: UNSURE };
  const before = ofKind(checks(unsure), "assumption").map(({ question }) => question);
  expect(before).toEqual(["auth", "plan"]);
  const answers = { ...unsure, auth: "oauth2", app: "no" };
  const after = ofKind(checks(answers, false, ["auth"]), "assumption");
  expect(after[0]).toMatchObject({
    question: "auth",
    answer: "oauth2",
    outcomes: [
      { option: "api-key", becomes: [{ approach: "custom-code" }] },
      { option: "oauth2", becomes: [] },
    ],
  });
  expect(isOpen(after[0] as Check)).toBe(false);
});

test("the way without code is asked for unless it is recommended, or there is none", () => {
  const standard = answersOf("trigger=hubspot&exchange=none&native=yes");
  expect(ofKind(checks(code), "native")).toEqual([]);
  expect(ofKind(checks(code, true), "native")).toHaveLength(1);
  expect(ofKind(checks(standard, true), "native")).toEqual([]);
  expect(ofKind(checks(standard, true, [NATIVE]), "native")).toHaveLength(1);
});

test("it is open until somebody says no, and yes settles it only where the rules lead there", () => {
  const open = (answers: Answers, kept: readonly string[] = []) =>
    ofKind(checks(answers, true, kept), "native").map((one) => [isOpen(one), one.leads]);
  expect(open(code)).toEqual([[true, false]]);
  expect(open({ ...code, native: "no" })).toEqual([[false, false]]);
  expect(open({ ...code, native: "yes" })).toEqual([[true, false]]);
  const inside = answersOf(
    "trigger=hubspot&exchange=none&native=no&skills=javascript&maintenance=yes&plan=pro",
  );
  expect(open(inside)).toEqual([[false, true]]);
  expect(open({ ...inside, native: "yes" }, [NATIVE])).toEqual([[false, true]]);
});

test("while a question is open there is nothing to check", () => {
  expect(checks({}, true)).toEqual([]);
});
