import { expect, test } from "vitest";
import { compileApproach } from "@/rules/diagram/compiled-rule";
import { ConditionCompiler } from "@/rules/diagram/condition";
import { firstQuestion, keyOf, Residuals } from "@/rules/diagram/residual";
import { vocabularyOf } from "@/rules/diagram/vocabulary";
import type { Approach, Question, When } from "@/rules/rulebook/schema";
import { smallRulebook } from "../support";

const questions: Question[] = ["a", "b", "c"].map((id) => ({
  id,
  options: ["x", "y", "z"],
  unsureAs: "x",
}));
const vocabulary = vocabularyOf(questions);
const [A, B, C] = [0, 1, 2];
const [X, Y, Z] = [1, 2, 4];

/** What is left of approaches that are each ruled out by some conditions, and that need something under others. */
function left(...approaches: { out: When[]; needs?: When[] }[]) {
  const compiler = new ConditionCompiler(vocabulary, questions);
  const rules = (kind: string, whens: When[]) =>
    whens.map((when, i) => ({ id: `${kind}${i}`, when, basis: "inferred" as const }));
  const compiled = approaches.map(({ out, needs = [] }, i) =>
    compileApproach(compiler, {
      ...(smallRulebook.approaches[2] as Approach),
      id: `approach${i}`,
      ruledOutBy: rules("out", out),
      prerequisites: rules("need", needs),
    }),
  );
  const residuals = new Residuals();
  return { residuals, initial: residuals.initial(compiled) };
}

const causes = (...out: When[]) => left({ out }).initial[0]?.excludedBy;

test("a cause that a wider one holds is left out, and one that is said twice stands once", () => {
  expect(causes({ a: ["x"], b: ["y"] }, { a: ["x"] })).toEqual([[[A, X]]]);
  expect(causes({ a: ["x"] }, { a: ["x"], b: ["y"] })).toEqual([[[A, X]]]);
  expect(causes({ a: ["x"] }, { a: ["x", "y"] })).toEqual([[[A, X | Y]]]);
  expect(causes({ a: ["x"] }, { a: ["x"] })).toEqual([[[A, X]]]);
});

test("causes that only overlap all stand, in an order of their own", () => {
  const both = [[[A, X | Y]], [[A, Y | Z]]];
  expect(causes({ a: ["x", "y"] }, { a: ["y", "z"] })).toEqual(both);
  expect(causes({ a: ["y", "z"] }, { a: ["x", "y"] })).toEqual(both);
  const three = [[[A, X]], [[B, X]], [[C, X]]];
  expect(causes({ c: ["x"] }, { a: ["x"] }, { b: ["x"] })).toEqual(three);
  expect(causes({ b: ["x"] }, { c: ["x"] }, { a: ["x"] })).toEqual(three);
});

test("after an approach that fits for certain, nothing is left in question", () => {
  expect(left({ out: [{ a: ["x"] }] }, { out: [] }, { out: [{ b: ["x"] }] }).initial).toHaveLength(
    2,
  );
});

test("an approach that fits only where an earlier one does is not in question", () => {
  const narrow: When = { a: ["x"], b: ["x"] };
  expect(left({ out: [narrow] }, { out: [{ a: ["x"] }] }, { out: [] }).initial).toHaveLength(2);
  expect(left({ out: [{ a: ["x"] }] }, { out: [narrow] }, { out: [] }).initial).toHaveLength(3);
  const either = [{ a: ["x"] }, { b: ["x"] }];
  expect(left({ out: either }, { out: [{ b: ["x"] }] }, { out: [] }).initial).toHaveLength(3);
});

test("the question that is first in the order is asked first, whichever approach asks it", () => {
  expect(firstQuestion(left({ out: [{ c: ["x"] }] }, { out: [{ b: ["x"] }] }).initial)).toBe(B);
  expect(firstQuestion(left({ out: [{ c: ["x"] }], needs: [{ a: ["x"] }] }).initial)).toBe(A);
  expect(firstQuestion(left({ out: [] }).initial)).toBeUndefined();
});

test("an answer takes away what it decides, and the approach that it rules out", () => {
  const { residuals, initial } = left({ out: [{ a: ["x"], b: ["y"] }] }, { out: [] });
  expect(residuals.assign(initial, A, X)[0]?.excludedBy).toEqual([[[B, Y]]]);
  expect(residuals.assign(initial, A, Y)[0]?.excludedBy).toEqual([]);
  const out = residuals.assign(residuals.assign(initial, A, X), B, Y);
  expect(out.map(({ approach }) => approach)).toEqual([1]);
});

test("a need is certain, open or gone as the answers have it", () => {
  const { residuals, initial } = left({ out: [{ c: ["x"] }], needs: [{ a: ["x"], b: ["x"] }, {}] });
  const needs = (residual: typeof initial) => residual[0]?.needs.map(({ id, when }) => [id, when]);
  expect(needs(initial)).toEqual([
    [
      "need0",
      [
        [
          [A, X],
          [B, X],
        ],
      ],
    ],
    ["need1", true],
  ]);
  expect(needs(residuals.assign(initial, A, Y))).toEqual([["need1", true]]);
  const one = residuals.assign(initial, A, X);
  expect(needs(one)).toEqual([
    ["need0", [[[B, X]]]],
    ["need1", true],
  ]);
  expect(needs(residuals.assign(one, B, X))).toEqual([
    ["need0", true],
    ["need1", true],
  ]);
});

test("what is left is the same, and known again, whatever answers led there", () => {
  const { residuals, initial } = left(
    { out: [{ a: ["x", "y"], c: ["x"] }], needs: [{ b: ["x"] }] },
    { out: [] },
  );
  const byX = residuals.assign(initial, A, X);
  const byY = residuals.assign(initial, A, Y);
  expect(keyOf(byX)).toBe(keyOf(byY));
  expect(byX[0]).toBe(byY[0]);
  expect(keyOf(byX)).not.toBe(keyOf(initial));
  expect(keyOf(residuals.assign(byX, B, X))).not.toBe(keyOf(residuals.assign(byX, B, Y)));
  expect(residuals.assign(initial, A, X)[0]).toBe(byX[0]);
});

test("an answer to a question that an approach does not ask leaves it as it was", () => {
  const { residuals, initial } = left({ out: [{ c: ["x"] }] }, { out: [] });
  expect(residuals.assign(initial, A, X)).toEqual(initial);
  expect(residuals.assign(initial, A, X)[0]).toBe(initial[0]);
});

test("approaches of equal causes are told apart", () => {
  const { initial } = left({ out: [{ a: ["x"] }] }, { out: [{ b: ["x"] }] }, { out: [] });
  expect(new Set(initial.map(({ number }) => number)).size).toBe(3);
  const twice = left(
    { out: [{ a: ["x"], b: ["x"] }, { c: ["x"] }] },
    { out: [{ a: ["x"] }, { b: ["x"], c: ["x"] }] },
  );
  expect(twice.initial).toHaveLength(2);
});
