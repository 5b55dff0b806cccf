import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { bitsOf } from "@/rules/diagram/vocabulary";
import { headlineOf } from "@/rules/diagram/walk";
import { decideByHand, questionsByHand, setsByHand } from "./decided-by-hand";

test("the questions, their answers and what “not sure” means are the published ones", () => {
  const deciding = advisor.rulebook.questions.filter(({ decides }) => decides !== false);
  expect(deciding.map((one) => [one.id, one.options, one.unsureAs])).toEqual(questionsByHand);
});

test("the approaches stand simplest first", () => {
  expect(advisor.approaches.map(({ id }) => id)).toEqual([
    "standard-workflow",
    "webhook",
    "bot-action",
    "custom-code",
    "marketplace",
    "partner",
  ]);
});

test("every set of answers gets the approach and the upgrade that the table gives", {
  timeout: 60_000,
}, () => {
  const differing: unknown[] = [];
  for (const given of setsByHand()) {
    const { approach, upgrade } = decideByHand(given);
    const headline = headlineOf(advisor, bitsOf(advisor.vocabulary, given));
    const needs = upgrade ? "data-hub-pro" : "";
    if (headline?.approach !== approach || `${headline.needs}` !== needs) differing.push(given);
  }
  expect(differing.slice(0, 3)).toEqual([]);
});
