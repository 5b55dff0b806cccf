import { resultTitle, verdictSentence } from "@/components/recommendation/sentences";
import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Standpoint } from "@/rules/link/standpoint";
import { askedQuestion } from "@/rules/questionnaire/asked";
import { recommend } from "@/rules/recommendation/recommendation";

/** What a page of the questionnaire is called: its question, or its recommendation. */
export function standpointTitle(terms: Terms, standpoint: Standpoint): string {
  const question = askedQuestion(advisor, standpoint);
  return question === null
    ? resultTitle(terms, recommend(advisor, standpoint.answers))
    : terms.question(question);
}

/** What search engines and link previews say of it. */
export function standpointDescription(terms: Terms, standpoint: Standpoint): string {
  const recommendation = recommend(advisor, standpoint.answers);
  return askedQuestion(advisor, standpoint) === null
    ? verdictSentence(terms, recommendation)
    : terms.t("advisor:description");
}
