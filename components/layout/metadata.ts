import type { Metadata } from "next";
import type { Language } from "@/locales/languages";
import { type Terms, termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { icon } from "./icon";

/** Title and description of a page, in its language. */
export function pageMetadata(
  language: Language,
  title: (terms: Terms) => string,
  description?: (terms: Terms) => string,
): Metadata {
  const terms = termsOf(i18nOf(language));
  return {
    icons: { icon },
    title: terms.t("common:title", { page: title(terms) }),
    ...(description ? { description: description(terms) } : {}),
  };
}
