import names from "./languages.json";

export type Language = keyof typeof names;

/** Each language's name in itself. */
export const endonyms: Readonly<Record<Language, string>> = names;

/** The site's languages; the first serves whoever speaks none of them. */
export const languages = Object.keys(names) as readonly Language[] as readonly [
  Language,
  ...Language[],
];

/** The cookie that remembers a language the visitor chose. */
export const LANGUAGE_COOKIE = "lang";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
