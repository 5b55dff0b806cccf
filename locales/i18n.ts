import { createInstance, type i18n } from "i18next";
import type { Language } from "./languages";
import type { Namespace, Resources } from "./resources";

/** The words of one language, all namespaces or some. */
export type Words = Partial<Record<Namespace, object>>;

/**
 * An i18next instance that is ready at once and holds one language. React escapes what is put into
 * a text, so i18next must not.
 */
export function createI18n(language: Language, words: Words): i18n {
  const instance = createInstance({
    lng: language,
    resources: { [language]: words as Partial<Resources> },
    defaultNS: "common",
    interpolation: { escapeValue: false },
    // A missing text shows its key, and the key alone: a test must not take that for a word.
    ...(process.env.NODE_ENV === "test" && {
      saveMissing: true,
      missingKeyHandler: (_: unknown, namespace: string, key: string) => {
        throw new Error(`locales/${language} has no text for “${namespace}:${key}”.`);
      },
    }),
  });
  instance.init();
  return instance;
}
