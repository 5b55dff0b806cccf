"use client";

import { createContext, useContext } from "react";
import type { Terms } from "@/locales/terms";

export const TermsContext = createContext<Terms | null>(null);

/** The words of the page's language. @throws outside a provider of them */
export function useTerms(): Terms {
  const terms = useContext(TermsContext);
  if (!terms) throw new Error("useTerms: put a <WordsProvider> above this component.");
  return terms;
}
