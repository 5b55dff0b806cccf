import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { trailOf } from "@/rules/questionnaire/trail";
import type { Recommendation } from "@/rules/recommendation/recommendation";

/** The answers that the result rests on, in words: for somebody who was not there. */
export const answersInWords = (
  { question: titleOf, option: labelOf }: Terms,
  recommendation: Recommendation,
  answers: Answers,
) =>
  trailOf(advisor, answers, recommendation).given.map(({ question, option }) => ({
    id: question,
    question: titleOf(question),
    answer: labelOf(question, option),
  }));
