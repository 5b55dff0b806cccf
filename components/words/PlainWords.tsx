"use client";

import { type ReactNode, useState } from "react";
import type { Words } from "@/locales/i18n";
import type { Language } from "@/locales/languages";
import { plainI18n } from "@/locales/plain";
import { termsOf } from "@/locales/terms";
import { TermsContext } from "./TermsContext";

/** Gives the components below it a few words of one language: see plainI18n for what they may hold. */
export function PlainWords({
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
