import fc from "fast-check";
import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { queryOf } from "@/rules/link/answers";
import { decodeState, encodeState, readState } from "@/rules/link/state-segment";
import { always } from "../../always";
import { anyStandpoint } from "../arbitrary";

const { questions } = advisor.rulebook;
const encode = (query: string) => encodeState(questions, new URLSearchParams(query));
const back = (segment: string) => decodeState(questions, segment);
const decode = (query: string) => back(encode(query))?.toString();

test("queries that mean the same share one state", () => {
  const state = encode("exchange=send&trigger=hubspot");
  expect(encode("trigger=hubspot&exchange=send&utm_source=x")).toBe(state);
  expect(back(state)?.toString()).toBe("exchange=send&trigger=hubspot");
  expect(encode("app=no&app=yes")).toBe(encode("app=yes&app=no"));
  expect(decode("app=yes&app=no")).toBe("app=no&app=yes");
});

test("what a page has to name among the faults is kept", () => {
  const { faults } = readState(questions, encode("colour=blue&app=no&app=yes"));
  expect(faults.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "repeated app",
    "unknownParameter colour",
  ]);
});

test.each([
  ["one long parameter", `${"x".repeat(9_000)}=${"y".repeat(9_000)}`, 200],
  ["many foreign ones", Array.from({ length: 9_000 }, (_, i) => `p${i}=1`).join("&"), 300],
  ["one answer, again and again", "app=yes&".repeat(9_000), 700],
])("a link of any length makes a state of bounded length: %s", (_what, query, most) => {
  const state = encode(query);
  expect(state.length).toBeLessThan(most);
  expect(back(state)).not.toBeNull();
});

const known = questions.map(({ id }) => id);
const anyQuery = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom("change", ...known), fc.string({ unit: "grapheme" })),
      fc.oneof(fc.constantFrom("yes", "no", "unsure"), fc.string({ unit: "binary" })),
    ),
  )
  .map((entries) => new URLSearchParams(entries).toString());

test("whatever a link says, its state leads back to itself", () => {
  always(
    fc.property(anyQuery, (query) => {
      expect(encode(decode(query) ?? "")).toBe(encode(query));
    }),
  );
});

test("whatever was answered, the state says just that", () => {
  always(
    fc.property(anyStandpoint(questions), (standpoint) => {
      const read = readState(questions, encode(queryOf(standpoint)));
      expect(read).toEqual({ ...standpoint, faults: [] });
    }),
  );
});

const x59 = "x".repeat(59);
test.each([
  ["the values of foreign parameters", "colour=red&exchange=send", "exchange=send&colour=blue"],
  ["foreign parameters given twice", "colour=red&colour=blue", "colour"],
  ["names too long to be told apart", `${x59}ab=1&${x59}ac=2`, `${x59}a`],
  ["half of a letter", `${x59}%F0%9F%98%80&${x59}%F0%9F%8C%80`, `${x59}%EF%BF%BD`],
  ["what only counts visitors", "_hsmi=1&utm_campaign=x&fbclid=y&exchange=send", "exchange=send"],
])("no state of its own, and so no render, for %s", (_, one, other) => {
  expect(encode(one)).toBe(encode(other));
  expect(back(encode(one))).not.toBeNull();
});

test("no answers are a state too", () => {
  expect(back(encode(""))?.size).toBe(0);
  expect(readState(questions, encode(""))).toEqual({
    answers: {},
    revising: null,
    faults: [],
  });
});

test("a state that no query encodes to says nothing", () => {
  expect(back("nonsense")).toBeNull();
  expect(back("")).toBeNull();
  expect(readState(questions, "nonsense").answers).toEqual({});
});

test("an answer is not lost among foreign parameters", () => {
  const foreign = Array.from({ length: 40 }, (_, i) => `a${i}=1`).join("&");
  const { answers, revising } = readState(
    questions,
    encode(`${foreign}&trigger=chat&change=trigger`),
  );
  expect(answers).toEqual({ trigger: "chat" });
  expect(revising).toBe("trigger");
});
