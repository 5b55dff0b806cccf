import { expect, test } from "vitest";
import { ConditionCompiler, evaluate } from "@/rules/diagram/condition";
import { bitsOf, certainBitsOf, vocabularyOf } from "@/rules/diagram/vocabulary";
import type { Question } from "@/rules/rulebook/schema";

const options = ["x", "y", "z"];
const questions: Question[] = [
  { id: "name", options: ["n"], unsureAs: "n", decides: false },
  { id: "a", options, unsureAs: "x" },
  { id: "b", options, unsureAs: "y", appliesWhen: { a: { not: ["z"] } } },
  { id: "c", options, unsureAs: "z", appliesWhen: { b: ["x"] } },
];
const vocabulary = vocabularyOf(questions);
const compiler = new ConditionCompiler(vocabulary, questions);
const [A, B, C] = [0, 1, 2];
const [X, Y, Z] = [1, 2, 4];

test("a question that decides nothing is no part of it", () => {
  expect(vocabulary.variables.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect([...vocabulary.index]).toEqual([
    ["a", A],
    ["b", B],
    ["c", C],
  ]);
});

test("a condition holds where each question has one of its answers", () => {
  expect(compiler.holds({ a: ["x", "y"] })).toEqual([[[A, X | Y]]]);
  expect(compiler.holds({ a: { not: ["x"] } })).toEqual([[[A, Y | Z]]]);
  expect(compiler.holds([{ a: ["x"] }, { a: ["z"] }])).toEqual([[[A, X]], [[A, Z]]]);
  expect(compiler.holds({})).toEqual([[]]);
});

test("a question that does not apply makes it false, and so on up to the first", () => {
  expect(compiler.holds({ b: ["y"] })).toEqual([
    [
      [A, X | Y],
      [B, Y],
    ],
  ]);
  expect(compiler.holds({ c: ["z"] })).toEqual([
    [
      [A, X | Y],
      [B, X],
      [C, Z],
    ],
  ]);
});

test("conditions that contradict each other hold nowhere; one that all answers meet is not asked", () => {
  expect(compiler.holds({ b: ["x"], a: ["z"] })).toEqual([]);
  expect(compiler.holds({ a: options })).toEqual([[]]);
  expect(compiler.holds({ b: ["x"], a: ["x"] })).toEqual([
    [
      [A, X],
      [B, X],
    ],
  ]);
});

test("it fails where an answer is another one, and not where the question does not apply", () => {
  expect(compiler.fails({ a: ["x"] })).toEqual([[[A, Y | Z]]]);
  expect(compiler.fails({ b: { not: ["x"] } })).toEqual([
    [
      [A, X | Y],
      [B, X],
    ],
  ]);
  expect(compiler.fails({ a: ["x"], c: ["x"] })).toEqual([
    [[A, Y | Z]],
    [
      [A, X | Y],
      [B, X],
      [C, Y | Z],
    ],
  ]);
  expect(compiler.fails({})).toEqual([]);
});

test("one of which any will do fails where all fail", () => {
  expect(compiler.fails([{ a: ["x"] }, { a: ["y"] }])).toEqual([[[A, Z]]]);
  expect(compiler.fails([{ a: ["x"] }, { a: ["y", "z"] }])).toEqual([]);
});

test("answers become what a condition is held against; “not sure” is taken as published, or left open", () => {
  const answers = { a: "unsure", c: "y", b: "no such thing", name: "n" };
  expect(bitsOf(vocabulary, answers)).toEqual([X, 0, Y]);
  expect(certainBitsOf(vocabulary, answers)).toEqual([0, 0, Y]);
});

test.each([
  ["an answer that meets it", [X, 0, 0], true],
  ["one that does not", [Y, 0, 0], undefined],
  ["the other way open", [Y, X, 0], undefined],
  ["the other way met", [Y, X, Z], true],
  ["neither way left", [Y, Z, 0], false],
  ["nothing answered", [0, 0, 0], undefined],
])("whether it holds: %s", (_what, bits, holds) => {
  expect(
    evaluate(
      [
        [[A, X]],
        [
          [B, X],
          [C, Z],
        ],
      ],
      bits,
    ),
  ).toBe(holds);
});

test("what has no way to hold holds nowhere, and what asks nothing everywhere", () => {
  expect(evaluate([], [X])).toBe(false);
  expect(evaluate([[]], [])).toBe(true);
  expect(evaluate([[[A, X]]], [])).toBeUndefined();
});
