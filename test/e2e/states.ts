import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { blueprintIds } from "@/rules/use-cases/registry";
import { addressOf, waysToQuestions, waysToResults } from "./ways";

const way = (approach: string) =>
  waysToResults.find(({ headline }) => headline.approach === approach)?.answers ?? {};

const unsureOfAll = Object.fromEntries(
  advisor.rulebook.questions.map(({ id }) => [id, "unsure"] as const),
);

const ready = {
  decision: "yes",
  log: "yes",
  ai: "allowed",
  dependencies: "many",
  impact: "high",
  "use-case": "rotate-leads",
};

/** The address of the readiness check of some answers. */
const readinessOf = (language: string, answers: Answers) =>
  addressOf(language, answers).replace("/advisor", "/readiness");

/** Every kind of page there is, by name: what a check of all pages has to visit. */
export function everyState(language: string): [name: string, address: string][] {
  return [
    ["start", `/${language}`],
    ["guide", `/${language}/guide`],
    ["not found", `/${language}/nowhere`],
    ["use cases", `/${language}/use-cases`],
    ["unknown use case", `/${language}/use-cases/nothing`],
    ...blueprintIds.map((id): [string, string] => [id, `/${language}/use-cases/${id}`]),
    ["readiness of nothing", `/${language}/readiness`],
    ["readiness not needed", readinessOf(language, way("marketplace"))],
    ["readiness asked", readinessOf(language, { ...way("webhook"), decision: "yes" })],
    ["ready", readinessOf(language, { ...way("custom-code"), ...ready })],
    ...waysToQuestions.map(({ question, answers }): [string, string] => [
      question,
      addressOf(language, answers),
    ]),
    ...waysToResults.map(({ headline, answers }): [string, string] => [
      [headline.approach, ...headline.needs].join(" with "),
      addressOf(language, answers),
    ]),
    ["provisional", addressOf(language, { ...way("custom-code"), skills: "unsure" })],
    ["sure of nothing", addressOf(language, unsureOfAll)],
    ["link faults", `/${language}/advisor?use-case=other&exchange=fax&colour=red&plan=pro&plan=a`],
    ["revising", addressOf(language, way("custom-code"), "exchange")],
    ["set aside", `/${language}/advisor?use-case=other&exchange=two-way&native=yes&trigger=chat`],
  ];
}
