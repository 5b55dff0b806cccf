import { siteOrigin } from "@/components/layout/site-url.js";
import type { Asked } from "@/components/summary/told";
import type { Language } from "@/locales/languages";
import { type Terms, termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { type AnswerFault, REVISE, readAnswers, WHOLE_QUERY } from "@/rules/link/answers";
import { linkQuestions } from "@/rules/link/link-questions";
import { isTracking } from "@/rules/link/tracking";
import { recommend } from "@/rules/recommendation/recommendation";

/** Why no text can be made: parameters that mean nothing, or answers that do not decide yet. */
export type Wrong = {
  readonly wrong: readonly AnswerFault[];
  readonly terms: Terms;
  readonly language: Language;
  readonly answers: Answers;
};

/** What a text is asked to be made of, or what is wrong with it. */
export function readAsked(request: Request, language: Language): { asked: Asked } | Wrong {
  const query = request.headers.get(WHOLE_QUERY) ?? new URL(request.url).search;
  const told = [...new URLSearchParams(query)].filter(
    ([name]) => name !== REVISE && !isTracking(name),
  );
  const { answers, faults } = readAnswers(linkQuestions, new URLSearchParams(told));
  const terms = termsOf(i18nOf(language));
  const open = recommend(advisor, answers).primary === null;
  if (faults.length > 0 || open) return { wrong: faults, terms, language, answers };
  const today = new Date().toISOString().slice(0, 10);
  return { asked: { terms, language, answers, origin: originOf(request), today } };
}

/**
 * The origin of the page from which a text is asked for: it alone knows by which scheme and host it
 * is reached. Another site's is not believed.
 */
function originOf({ headers }: Request): string {
  const known = siteOrigin();
  const referrer = headers.get("referer") ?? "";
  if (known || !URL.canParse(referrer)) return known;
  const { protocol, host, origin } = new URL(referrer);
  return /^https?:$/.test(protocol) && host === headers.get("host") ? origin : "";
}
