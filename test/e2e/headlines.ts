import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { waysToResults } from "./ways";

const unsureOfAll: Answers = Object.fromEntries(
  advisor.rulebook.questions.map(({ id }) => [id, "unsure"] as const),
);

/** Every headline, and the results that say most: a visitor to whom each may happen. */
export const resultsToMeasure: { name: string; answers: Answers }[] = [
  ...waysToResults.map(({ headline, answers }) => ({
    name: [headline.approach, ...headline.needs].join(" with "),
    answers,
  })),
  {
    name: "partner who writes code",
    answers: {
      "use-case": "rotate-leads",
      trigger: "hubspot",
      exchange: "read-back",
      content: "chosen",
      auth: "unsure",
      endpoint: "other",
      skills: "none",
      app: "no",
      plan: "unsure",
    },
  },
  {
    name: "code that rests on assumptions",
    answers: {
      "use-case": "rotate-leads",
      trigger: "hubspot",
      exchange: "read-back",
      content: "chosen",
      auth: "unsure",
      endpoint: "other",
      skills: "javascript",
      maintenance: "yes",
      app: "no",
      plan: "lower",
    },
  },
  {
    name: "contradiction",
    answers: {
      "use-case": "rotate-leads",
      trigger: "external",
      exchange: "none",
      native: "yes",
      app: "no",
    },
  },
  { name: "sure of nothing", answers: unsureOfAll },
  {
    name: "sure of nothing but the use case",
    answers: { ...unsureOfAll, "use-case": "capacity-ticket-assignment" },
  },
];
