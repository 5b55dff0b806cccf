import type { Asked } from "@/components/summary/told";
import { type Language, languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import { waysToResults } from "../../e2e/ways";
import { answersOf } from "../../rules/support";
import { wordsOf } from "../words";

const unsureOf = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.keys(answers).map((id) => [id, id === "use-case" ? "rotate-leads" : UNSURE]),
  );

/** Answers to every headline, also with nothing certain, and those that need most to be said. */
export const everyCase: Answers[] = [
  ...waysToResults.map(({ answers }) => answers),
  ...waysToResults.map(({ answers }) => unsureOf(answers)),
  ...[
    "trigger=external&exchange=none&app=no", // contradicts itself
    "trigger=hubspot&exchange=send&content=chosen&auth=api-key&skills=none&app=no&endpoint=public-post",
    "use-case=rotate-leads&exchange=read-back&trigger=hubspot&content=chosen&auth=unsure&endpoint=other&skills=javascript&maintenance=yes&plan=lower&app=no",
    "use-case=other&exchange=two-way&app=yes",
  ].map(answersOf),
].filter((answers) => recommend(advisor, answers).primary !== null);

export const origin = "https://advise.example.com";
export const today = "2027-03-01";

export const askedIn = (language: Language, answers: Answers): Asked => ({
  terms: wordsOf(language),
  language,
  answers,
  origin,
  today,
});

/** Every case in every language. */
export const everyAsked = languages.flatMap((language) =>
  everyCase.map((answers) => askedIn(language, answers)),
);
