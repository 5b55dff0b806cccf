import { type Language, languages } from "@/locales/languages";
import { type Answers, omit } from "@/rules/diagram/vocabulary";
import { type AnswerFault, readAnswers } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";

/** `lang` is read as one more question, so that its faults are told in the same way. */
const LANG = { id: "lang", options: [...languages], unsureAs: languages[0] };

/** The answers and the language of a call, and everything that is wrong with it. */
export function readRequest(query: URLSearchParams): {
  answers: Answers;
  lang: Language;
  faults: AnswerFault[];
} {
  const { answers, faults } = readAnswers([...linkQuestions, LANG], query);
  const { lang } = answers;
  const language = languages.find((one) => one === lang) ?? languages[0];
  const unsure = {
    kind: "unknownValue",
    name: "lang",
    value: "unsure",
    allowed: languages,
  } as const;
  return {
    answers: omit(answers, "lang"),
    lang: language,
    faults: [...faults.map(withoutUnsure), ...(lang === "unsure" ? [unsure] : [])],
  };
}

/** A language cannot be unsure. */
function withoutUnsure(fault: AnswerFault): AnswerFault {
  return fault.kind === "unknownValue" && fault.name === "lang"
    ? { ...fault, allowed: languages }
    : fault;
}
