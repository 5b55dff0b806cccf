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
