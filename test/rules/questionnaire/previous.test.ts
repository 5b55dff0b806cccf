import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { previousQuestion } from "@/rules/questionnaire/previous";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../support";

const previous = (query: string, asked: string) => {
  const answers = answersOf(query);
  const trail = trailOf(advisor, answers, recommend(advisor, answers));
  return previousQuestion(advisor.rulebook, trail, asked);
};

test("the way back leads to the last answer before it", () => {
  expect(previous("use-case=other&trigger=hubspot", "exchange")).toBe("trigger");
  expect(previous("use-case=other", "trigger")).toBe("use-case");
});

test("what has been answered ahead, or does not matter, is passed over", () => {
  expect(previous("trigger=hubspot&plan=pro", "exchange")).toBe("trigger");
  expect(previous("trigger=hubspot&exchange=none&content=events", "skills")).toBe("exchange");
});

test("from the first question there is no way back", () => {
  expect(previous("trigger=hubspot", "use-case")).toBeNull();
  expect(previous("", "trigger")).toBeNull();
});
