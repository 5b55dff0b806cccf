import type { i18n } from "i18next";
import type { Words } from "./i18n";
import type { Language } from "./languages";

type Values = Readonly<Record<string, unknown>>;

/**
 * What i18next does with this site's texts (values, plural forms, contexts), without the 16 kB that
 * it takes: for the browser, where the script budget has room for one of the two, it or XState. A
 * test holds every text that is sent to read as with i18next.
 */
export function plainI18n(language: Language, words: Words): i18n {
  const plurals = new Intl.PluralRules(language);
  const find = (key: string): string | undefined => {
    const found = key
      .split(/[:.]/)
      .reduce<unknown>((level, step) => (level as Values | undefined)?.[step], words);
    return typeof found === "string" ? found : undefined;
  };
  const t = (key: string, values: Values = {}) => {
    const { count, context } = values;
    const text =
      (typeof context === "string" ? find(`${key}_${context}`) : undefined) ??
      (typeof count === "number" ? find(`${key}_${plurals.select(count)}`) : undefined) ??
      find(key) ??
      missing(language, key);
    return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ""));
  };
  const exists = (key: string) => find(key) !== undefined;
  return { language, exists, getFixedT: () => t } as unknown as i18n;
}

/** A missing text shows its key, and the key alone: a test must not take that for a word. */
function missing(language: Language, key: string): string {
  if (process.env.NODE_ENV !== "test") return key;
  throw new Error(`locales/${language} has no text for “${key}”.`);
}
