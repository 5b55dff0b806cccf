import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Standpoint } from "@/rules/link/standpoint";
import { askedQuestion } from "@/rules/questionnaire/asked";
import { recommend } from "@/rules/recommendation/recommendation";

/** What a page of the questionnaire is called: its question, or its recommendation. */
export function standpointTitle(terms: Terms, standpoint: Standpoint): string {
  const question = askedQuestion(advisor, standpoint);
  if (question !== null) return terms.question(question);
  const { primary } = recommend(advisor, standpoint.answers);
  return terms.t("result:pageTitle", { approach: terms.approach(primary ?? "") });
}

/** What search engines and link previews say of it. */
export function standpointDescription(terms: Terms, standpoint: Standpoint): string {
  const { primary } = recommend(advisor, standpoint.answers);
  const settled = askedQuestion(advisor, standpoint) === null && primary !== null;
  return settled ? terms.verdict(primary) : terms.t("advisor:description");
}
