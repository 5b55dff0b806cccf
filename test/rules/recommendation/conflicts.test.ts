import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../support";

const conflicts = (query: string) => recommend(advisor, answersOf(query)).conflicts;
const elsewhere = {
  id: "starts-elsewhere-passes-nothing",
  questions: ["trigger", "exchange"],
};

test("it starts elsewhere, yet nothing passes: both answers are named", () => {
  expect(conflicts("trigger=external&exchange=none")).toEqual([elsewhere]);
  expect(conflicts("trigger=external&exchange=none&app=no&native=yes")).toEqual([elsewhere]);
});

test("nothing is refused: the recommendation stands beside it", () => {
  const result = recommend(advisor, answersOf("trigger=external&exchange=none&app=yes"));
  expect(result).toMatchObject({ primary: "marketplace", status: "settled" });
});

test.each([
  ["only one of the two is given", "trigger=external"],
  ["the other is not sure, and taken otherwise", "trigger=external&exchange=unsure"],
  ["they go together", "trigger=hubspot&exchange=none"],
])("no contradiction: %s", (_case, query) => {
  expect(conflicts(query)).toEqual([]);
});
