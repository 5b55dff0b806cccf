"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { Words } from "@/locales/i18n";
import type { Language } from "@/locales/languages";
import { plainI18n } from "@/locales/plain";
import { type Terms, termsOf } from "@/locales/terms";

const TermsContext = createContext<Terms | null>(null);

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
  const [terms] = useState(() => termsOf(plainI18n(language, words)));
  return <TermsContext value={terms}>{children}</TermsContext>;
}

/** The words of the page's language. @throws outside a WordsProvider */
export function useTerms(): Terms {
  const terms = useContext(TermsContext);
  if (!terms) throw new Error("useTerms: put a <WordsProvider> above this component.");
  return terms;
}
