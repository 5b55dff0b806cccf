import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { queryOf, readAnswers, readLink, WHOLE_QUERY } from "@/rules/link/answers";

const { questions } = advisor.rulebook;
const ids = questions.map(({ id }) => id);
const read = (query: string) => readAnswers(questions, new URLSearchParams(query));
const link = (query: string) => readLink(questions, new URLSearchParams(query));

test("answers are read in any order", () => {
  const answers = { exchange: "send", trigger: "unsure", "use-case": "rotate-leads" };
  expect(read("use-case=rotate-leads&trigger=unsure&exchange=send")).toEqual({
    answers,
    faults: [],
  });
  expect(read("exchange=send&use-case=rotate-leads&trigger=unsure").answers).toEqual(answers);
  expect(read("")).toEqual({ answers: {}, faults: [] });
});

test("an unknown parameter is named and the rest kept", () => {
  expect(read("utm_source=mail&exchange=send")).toEqual({
    answers: { exchange: "send" },
    faults: [{ kind: "unknownParameter", name: "utm_source", allowed: ids }],
  });
});

test.each(["sideways", "", "SEND", "constructor"])("the unknown answer “%s” is named", (value) => {
  expect(read(`exchange=${value}&native=no`)).toEqual({
    answers: { native: "no" },
    faults: [
      {
        kind: "unknownValue",
        name: "exchange",
        value,
        allowed: ["none", "send", "read-back", "two-way", "unsure"],
      },
    ],
  });
});

test("a question answered twice counts as unanswered, even with the same answer", () => {
  expect(read("exchange=send&exchange=send&native=no")).toEqual({
    answers: { native: "no" },
    faults: [{ kind: "repeated", name: "exchange" }],
  });
});

test("an unknown parameter that is repeated is named once", () => {
  expect(read("x=1&x=2").faults).toEqual([{ kind: "unknownParameter", name: "x", allowed: ids }]);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "the name “%s” is as unknown as any",
  (name) => {
    const { answers, faults } = read(`${name}=send&exchange=${name}`);
    expect(Object.keys(answers)).toEqual([]);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(faults.map(({ kind }) => kind)).toEqual(["unknownParameter", "unknownValue"]);
    expect(link(`change=${name}&exchange=send`).revising).toBeNull();
  },
);

test("a link may ask an answered question again", () => {
  expect(link("exchange=send&native=no&change=exchange")).toEqual({
    answers: { exchange: "send", native: "no" },
    revising: "exchange",
    faults: [],
  });
});

test.each(["use-case", "native", "skills"])("“%s” may be asked out of turn, unanswered", (id) => {
  expect(link(`exchange=send&change=${id}`).revising).toBe(id);
});

test("the header that carries a call’s query is the one that the route reads", () => {
  expect(WHOLE_QUERY).toBe("x-whole-query");
});

test.each([
  ["something unknown", "exchange=send&change=colour"],
  ["two questions", "exchange=send&native=no&change=exchange&change=native"],
  ["nothing", "exchange=send&change="],
])("asking %s again changes nothing", (_what, query) => {
  expect(link(query).revising).toBeNull();
});

test("equal answers give equal links, whatever the order they came in", () => {
  const query = "?change=native&exchange=send&native=no&use-case=other";
  const { answers } = link("use-case=other&native=no&exchange=send");
  expect(queryOf({ answers, revising: null })).toBe("?exchange=send&native=no&use-case=other");
  expect(queryOf(link(query))).toBe("?exchange=send&native=no&use-case=other&change=native");
  expect(queryOf({ answers: {}, revising: null })).toBe("");
});

test("a link leads back to where it came from", () => {
  const standpoint = { answers: { exchange: "read-back", app: "unsure" }, revising: "app" };
  expect(link(queryOf(standpoint))).toEqual({ ...standpoint, faults: [] });
});
