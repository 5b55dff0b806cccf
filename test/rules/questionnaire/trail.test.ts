import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { trailOf } from "@/rules/questionnaire/trail";
import { answersOf } from "../support";

const trail = (query: string) => trailOf(advisor, answersOf(query));
const names = (query: string) => {
  const { given, setAside } = trail(query);
  return [given.map(({ question }) => question), setAside.map(({ question }) => question)];
};

test("answers stand in the order asked, whatever the order of the link", () => {
  expect(names("app=yes&exchange=two-way&use-case=other")).toEqual([
    ["use-case", "exchange", "app"],
    [],
  ]);
});

test("answers that do not matter on this path are set aside, not lost", () => {
  expect(names("exchange=two-way&app=yes&native=no&plan=lower")).toEqual([
    ["exchange", "app"],
    ["native", "plan"],
  ]);
});

test("they come back once they matter again", () => {
  expect(names("exchange=none&trigger=hubspot&native=no&app=yes&plan=lower&skills=none")).toEqual([
    ["exchange", "trigger", "native", "skills"],
    ["app", "plan"],
  ]);
});

test("answers behind an open question wait aside", () => {
  expect(names("use-case=other&trigger=hubspot")).toEqual([["use-case"], ["trigger"]]);
});

test("“not sure” says what it was taken as", () => {
  expect(trail("exchange=unsure&native=unsure")).toEqual({
    given: [{ question: "exchange", option: "unsure", takenAs: "read-back" }],
    setAside: [{ question: "native", option: "unsure", takenAs: "yes" }],
  });
});

test("no answers, no trail", () => {
  expect(trail("")).toEqual({ given: [], setAside: [] });
});
