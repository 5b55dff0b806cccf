import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { WordsProvider } from "@/components/words/WordsProvider";
import type { Language } from "@/locales/languages";
import { advisorNamespaces } from "@/locales/resources";
import { type Terms, termsOf } from "@/locales/terms";
import { i18nOf, wordsFor } from "@/locales/words";

/** The site's own words, so that a text may be reworded without touching a test. */
export const wordsOf = (language: Language): Terms => termsOf(i18nOf(language));

/** Renders with the words that the browser is sent in this language, and no others. */
export const renderIn = (language: Language, ui: ReactElement) =>
  render(
    <WordsProvider language={language} words={wordsFor(language, advisorNamespaces)}>
      {ui}
    </WordsProvider>,
  );

/** A part of the page by its heading; by role takes seconds on a long page. */
export function partNamed(name: string): HTMLElement {
  const parts = document.querySelectorAll<HTMLElement>("[aria-labelledby]");
  const labelled = (part: HTMLElement) =>
    document.getElementById(part.getAttribute("aria-labelledby") ?? "");
  const found = [...parts].find((part) => labelled(part)?.textContent === name);
  if (!found) throw new Error(`No part of the page is called “${name}”.`);
  return found;
}
