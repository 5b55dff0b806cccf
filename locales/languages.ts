/** The site's languages; the first serves whoever speaks none of them. */
export const languages = ["en", "fr", "es", "de"] as const;

export type Language = (typeof languages)[number];

/** Each language's name in itself. */
export const endonyms: Record<Language, string> = {
  en: "English",
  fr: "Français",
  es: "Español",
  de: "Deutsch",
};

/** The cookie that remembers a language the visitor chose. */
export const LANGUAGE_COOKIE = "lang";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
