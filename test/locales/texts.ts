import type { Language } from "@/locales/languages";
import { allUseCaseWords } from "@/locales/use-cases";
import { allWords } from "@/locales/words";

/** One text of one language. */
export type Text = {
  /** As code writes it: namespace, colon, path. */
  readonly key: string;
  readonly text: string;
};

/** Every text of a language, in the order of its files. */
export function textsOf(language: Language): Text[] {
  return Object.entries(allWords[language]).flatMap(([namespace, words]) =>
    flatten(words, `${namespace}:`),
  );
}

/** Every text of a language's blueprints, by use case; search words are what readers write. */
export function blueprintTextsOf(language: Language): Text[] {
  return Object.entries(allUseCaseWords[language]).flatMap(([id, { words: _, ...shown }]) =>
    flatten(shown, `${id}:`),
  );
}

/** Both. */
export const allTextsOf = (language: Language): Text[] => [
  ...textsOf(language),
  ...blueprintTextsOf(language),
];

function flatten(value: unknown, key: string): Text[] {
  if (typeof value === "string") return [{ key, text: value }];
  return Object.entries(value as object).flatMap(([step, inner]) =>
    flatten(inner, key.endsWith(":") ? key + step : `${key}.${step}`),
  );
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The key without its plural form, as code asks for it. */
export const withoutForm = (key: string) => key.replace(pluralForm, "");

/** The plural form a key is for, if any. */
export const formOf = (key: string) => pluralForm.exec(key)?.[1];

/** The names of the values that are put into a text. */
export const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*([^}]+?)\s*}}/g)].map(([, name]) => name))].sort();
