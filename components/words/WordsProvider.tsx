"use client";

import { type ReactNode, useState } from "react";
import { createI18n, type Words } from "@/locales/i18n";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { TermsContext } from "./TermsContext";

export { useTerms } from "./TermsContext";

/** Gives the components below it the words of one language. */
export function WordsProvider({
  language,
  words,
  children,
}: {
  language: Language;
  words: Words;
  children: ReactNode;
}) {
  const [terms] = useState(() => termsOf(createI18n(language, words)));
  return <TermsContext value={terms}>{children}</TermsContext>;
}
