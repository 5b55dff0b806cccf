import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { trailOf } from "@/rules/questionnaire/trail";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { buildsSentence, verdictSentence } from "./sentences";
import type { UseCaseSummaries } from "./use-case-summary";

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

/** What a partner is given, as plain text. */
export function briefText(
  terms: Terms,
  recommendation: Recommendation,
  answers: Answers,
  useCases: UseCaseSummaries,
): string {
  const { t } = terms;
  const chosen = useCases[recommendation.useCase ?? ""];
  const fit = chosen?.fit[recommendation.primary ?? ""];
  const rows = answersInWords(terms, recommendation, answers);
  return [
    chosen?.name ?? t("result:template.brief"),
    verdictSentence(terms, recommendation),
    buildsSentence(terms, recommendation),
    fit && [fit.text, ...fit.points.map((point) => `- ${point}`)].join("\n"),
    [
      t("result:template.answers"),
      ...rows.map(({ question, answer }) => `- ${question} ${answer}`),
    ].join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
