import type { Language } from "@/locales/languages";
import { type Terms, termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";

export { type Language, languages } from "@/locales/languages";

/** The site's own words, so that a text may be reworded without touching a test. */
export const wordsOf = (language: Language): Terms => termsOf(i18nOf(language));
