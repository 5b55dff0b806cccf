import type { i18n } from "i18next";
import type { Words } from "./i18n";
import type { Language } from "./languages";

type Values = Readonly<Record<string, unknown>>;

/**
 * What i18next does with a text that has values and plural forms and nothing else, without its
 * weight: for a page that shows a few words of its own.
 */
export function plainI18n(language: Language, words: Words): i18n {
  const plurals = new Intl.PluralRules(language);
  const find = (key: string): unknown =>
    key
      .split(/[:.]/)
      .reduce<unknown>((level, step) => (level as Values | undefined)?.[step], words);
  const t = (key: string, values: Values = {}) => {
    const { count } = values;
    const plural = typeof count === "number" ? find(`${key}_${plurals.select(count)}`) : undefined;
    const text = plural ?? find(key);
    if (typeof text !== "string") throw new Error(`locales/${language} has no text for “${key}”.`);
    return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ""));
  };
  return { language, getFixedT: () => t } as unknown as i18n;
}
