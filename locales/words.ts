import type { i18n } from "i18next";
import { namespaces } from "./generated";
import { createI18n, type Words } from "./i18n";
import type { Language } from "./languages";
import type { Namespace } from "./resources";

/** Every word of the site. For the server and the tests only: the browser is sent what a page needs. */
export const allWords = namespaces satisfies Record<Language, Words>;

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
