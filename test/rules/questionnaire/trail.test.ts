import fc from "fast-check";
import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { questionsNamedBy } from "@/rules/rulebook/entries";
import { ruleById } from "@/rules/rulebook/lookup";
import { always } from "../../always";
import { anyAnswers } from "../arbitrary";
import { answersOf } from "../support";

const trail = (query: string) => {
  const answers = answersOf(query);
  return trailOf(advisor, answers, recommend(advisor, answers));
};
const names = (query: string) => {
  const { given, ahead, setAside } = trail(query);
  return [given, ahead, setAside].map((list) => list.map(({ question }) => question));
};

test("answers stand in the order asked, whatever the order of the link", () => {
  expect(names("app=yes&exchange=two-way&use-case=other")).toEqual([
    ["use-case", "exchange", "app"],
    [],
    [],
  ]);
});

test("answers that nothing rests on are set aside, not lost", () => {
  expect(names("exchange=none&trigger=hubspot&native=yes&content=events&plan=lower")).toEqual([
    ["trigger", "exchange", "native"],
    [],
    ["content", "plan"],
  ]);
});

test("an answer that a reason names is never called set aside", () => {
  const query = "trigger=external&skills=none&maintenance=no&app=no";
  expect(recommend(advisor, answersOf(query)).reasons.speaksFor).toContain("partner-no-owner");
  expect(names(query)).toEqual([["trigger", "skills", "maintenance", "app"], [], []]);
});

test("an answer that only rules another approach out is not set aside", () => {
  const query = "trigger=external&native=no&app=no";
  expect(recommend(advisor, answersOf(query)).reasons.required).not.toContain("standard-native");
  expect(names(query)).toEqual([["trigger", "native", "app"], [], []]);
});

test("nor one that lets an approach fit which does not come first", () => {
  const query = "trigger=hubspot&exchange=none&native=yes&app=yes";
  expect(recommend(advisor, answersOf(query)).alternatives).toContainEqual({
    approach: "marketplace",
    dependsOn: [],
  });
  expect(names(query)).toEqual([["trigger", "exchange", "native", "app"], [], []]);
});

test("two answers of which either would do decide together", () => {
  const [given] = names(
    "trigger=hubspot&exchange=none&native=no&skills=none&maintenance=no&app=no",
  );
  expect(given).toEqual(["trigger", "exchange", "native", "skills", "maintenance", "app"]);
});

test("while a question is open, what the link has answered waits for its turn", () => {
  expect(names("use-case=other&exchange=send&plan=pro&content=everything")).toEqual([
    ["use-case"],
    ["exchange", "content", "plan"],
    [],
  ]);
});

test("they are used as their turn comes", () => {
  const query = "exchange=none&trigger=hubspot&native=no&plan=lower&skills=none&app=no";
  expect(names(query)).toEqual([["trigger", "exchange", "native", "skills", "app"], [], ["plan"]]);
});

test("“not sure” says what it was taken as", () => {
  expect(trail("trigger=unsure&native=unsure")).toEqual({
    given: [{ question: "trigger", option: "unsure", takenAs: "hubspot" }],
    ahead: [{ question: "native", option: "unsure", takenAs: "yes" }],
    setAside: [],
  });
  expect(trail("trigger=hubspot").given).toEqual([{ question: "trigger", option: "hubspot" }]);
});

test("no answers, no trail", () => {
  expect(trail("")).toEqual({ given: [], ahead: [], setAside: [] });
});

test("nothing is called set aside that rules an approach out", () => {
  const property = fc.property(anyAnswers(advisor.rulebook.questions), (answers) => {
    const recommendation = recommend(advisor, answers);
    const idle = trailOf(advisor, answers, recommendation).setAside.map(({ question }) => question);
    for (const { rules } of recommendation.excluded) {
      for (const rule of rules) {
        expect(idle.filter((id) => questionsNamedBy(ruleById(rule)).includes(id))).toEqual([]);
      }
    }
  });
  always(property, 500);
});
