import type { i18n } from "i18next";
import { namespaces, useCases } from "./generated";
import { createI18n, type Words } from "./i18n";
import { type Language, languages } from "./languages";
import type { Namespace, Resources } from "./resources";
import type { UseCaseWords } from "./use-case-words";

/** Every word of the site. For the server and the tests only: the browser is sent what a page needs. */
export const allWords = Object.fromEntries(
  languages.map((language) => [
    language,
    {
      ...namespaces[language],
      "use-cases": { ...namespaces[language]["use-cases"], useCases: briefly(useCases[language]) },
    },
  ]),
) as Record<Language, Resources>;

/** What is said of a use case away from its own page. */
function briefly(words: Readonly<Record<string, UseCaseWords>>) {
  return Object.fromEntries(
    Object.entries(words).map(([id, { name, hint, brief }]) => [id, { name, hint, brief }]),
  );
}

const instances = new Map<Language, i18n>();

/** The server's i18next instance of a language. */
export function i18nOf(language: Language): i18n {
  const instance = instances.get(language) ?? createI18n(language, allWords[language]);
  instances.set(language, instance);
  return instance;
}

/** The words of some namespaces, to be sent to the browser. */
export function wordsFor(language: Language, chosen: readonly Namespace[]): Words {
  return Object.fromEntries(chosen.map((name) => [name, allWords[language][name]]));
}
