import { NextResponse } from "next/server";
import { SHARED_FOR_MINUTES } from "@/components/layout/response-headers.js";
import { siteOrigin } from "@/components/layout/site-url.js";
import { readinessInWords } from "@/components/readiness/description";
import { inWords } from "@/components/recommendation/description";
import { isLanguage } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { queryOf, WHOLE_QUERY } from "@/rules/link/answers";
import { recommend } from "@/rules/recommendation/recommendation";
import { currentVersion } from "@/rules/version/record";
import { headers } from "./headers";
import { problem } from "./problem";
import { readRequest } from "./request";

/** The recommendation for the answers in the query, in words of `lang` (default `en`). */
export function GET(request: Request): NextResponse {
  const url = new URL(request.url);
  const query = request.headers.get(WHOLE_QUERY) ?? url.search;
  const { answers, lang, faults } = readRequest(new URLSearchParams(query));
  const terms = termsOf(i18nOf(lang));
  if (faults.length > 0) return problem(terms, faults);
  const { date, digest } = currentVersion;
  const body = {
    lang,
    rulebook: { date, digest },
    ...inWords(terms, recommend(advisor, answers)),
    ...readinessInWords(terms, answers),
    // Relative without SITE_URL: a caller must not choose the host that a shared cache gives to others.
    url: `${siteOrigin()}/${lang}/advisor${queryOf({ answers, revising: null })}`,
  };
  return NextResponse.json(body, { headers: headers(lang, SHARED_FOR_MINUTES) });
}

/** Any method but GET (and HEAD, which Next derives from it). */
function notAllowed(request: Request): NextResponse {
  const lang = new URL(request.url).searchParams.get("lang");
  const language = isLanguage(lang) ? lang : "en";
  const { t } = termsOf(i18nOf(language));
  return NextResponse.json(
    {
      type: "about:blank",
      title: t("api:method.title"),
      status: 405,
      detail: t("api:method.detail"),
    },
    {
      status: 405,
      headers: {
        ...headers(language, "no-store"),
        "Content-Type": "application/problem+json",
        Allow: "GET, HEAD",
      },
    },
  );
}

export {
  notAllowed as POST,
  notAllowed as PUT,
  notAllowed as PATCH,
  notAllowed as DELETE,
  notAllowed as OPTIONS,
};
