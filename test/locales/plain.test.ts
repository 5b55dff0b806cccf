import { expect, test } from "vitest";
import { languages } from "@/locales/languages";
import { plainI18n } from "@/locales/plain";
import { advisorNamespaces } from "@/locales/resources";
import { i18nOf, wordsFor } from "@/locales/words";
import { rulebook } from "@/rules/rulebook/rulebook";
import { allTextsOf } from "./texts";

type Plain = (key: string, values?: Record<string, unknown>) => string;

const sent = [...advisorNamespaces, "bench"] as const;

/** A value for every name in a text, among them what looks like a name or like markup. */
const valuesFor = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/{{(\w+)}}/g)].map(([, name = ""], i) => [
      name,
      ["<b>&", "{{id}}", 1.5, "$1 – ü"][i % 4],
    ]),
  );

test.each(languages)("%s: a page reads as it would with i18next", (language) => {
  const plain = plainI18n(language, wordsFor(language, sent));
  const full = i18nOf(language);
  const say = (instance: typeof full) => instance.getFixedT(language) as unknown as Plain;
  const texts = allTextsOf(language).filter(({ key }) =>
    sent.some((namespace) => key.startsWith(`${namespace}:`)),
  );
  expect(texts.length).toBeGreaterThan(500);
  for (const { key, text } of texts) {
    const base = key.replace(/_(one|many|other)$/, "");
    const cases =
      base === key
        ? [{}, ...rulebook.approaches.map(({ id }) => ({ context: id }))]
        : [0, 1, 2, 5, 1_000_000].map((count) => ({ count }));
    for (const one of cases) {
      const values = { ...valuesFor(text), ...one };
      const about = `${base} ${JSON.stringify(one)}`;
      expect(say(plain)(base, values), about).toBe(say(full)(base, values));
    }
    expect(plain.exists(key)).toBe(true);
  }
  expect(plain.exists("questions:nowhere.short")).toBe(false);
});

test("a text that is missing is named", () => {
  const t = plainI18n("en", wordsFor("en", ["bench"])).getFixedT("en") as unknown as Plain;
  expect(() => t("bench:nowhere")).toThrow("locales/en has no text for “bench:nowhere”.");
  expect(() => t("bench:result")).toThrow("bench:result");
});
