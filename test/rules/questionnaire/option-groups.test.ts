import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { optionGroups } from "@/rules/questionnaire/option-groups";
import type { Question } from "@/rules/rulebook/schema";

const { rulebook } = advisor;
const question = (id: string) => rulebook.questions.find((one) => one.id === id) as Question;

test("use cases stand by area, what is no use case last", () => {
  const groups = optionGroups(rulebook, question("use-case"));
  expect(groups.at(-1)).toEqual({ area: null, options: ["other"] });
  for (const { area, options } of groups.slice(0, -1)) {
    const areas = options.map((id) => rulebook.useCases.find((one) => one.id === id)?.area);
    expect(new Set(areas)).toEqual(new Set([area]));
  }
});

test("every option is there once", () => {
  for (const one of rulebook.questions) {
    const all = optionGroups(rulebook, one).flatMap(({ options }) => options);
    expect(all.toSorted()).toEqual(one.options.toSorted());
  }
});

test("other questions have one group, in their own order", () => {
  const { options } = question("content");
  expect(optionGroups(rulebook, question("content"))).toEqual([{ area: null, options }]);
});
