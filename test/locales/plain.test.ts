import { expect, test } from "vitest";
import { languages } from "@/locales/languages";
import { plainI18n } from "@/locales/plain";
import { i18nOf, wordsFor } from "@/locales/words";
import { allTextsOf } from "./texts";

type Plain = (key: string, values?: Record<string, unknown>) => string;

const values = {
  seconds: 1.5,
  type: "CONTACT",
  id: 7,
  service: "shop",
  method: "GET",
  url: "https://a.example/x?a=1&b=<2>",
  status: 404,
  line: 3,
  column: 9,
  near: "{{id}}",
};

test.each(languages)("%s: the bench reads as it would with i18next", (language) => {
  const plain = plainI18n(language, wordsFor(language, ["bench"])).getFixedT(language) as unknown;
  const full = i18nOf(language).getFixedT(language) as unknown;
  const keys = allTextsOf(language)
    .map(({ key }) => key)
    .filter((key) => key.startsWith("bench:"));
  expect(keys.length).toBeGreaterThan(40);
  for (const key of keys) {
    const base = key.replace(/_(one|many|other)$/, "");
    for (const count of base === key ? [undefined] : [0, 1, 2, 5, 1_000_000])
      expect((plain as Plain)(base, { ...values, count }), `${base} ${count}`).toBe(
        (full as Plain)(base, { ...values, count }),
      );
  }
});

test("a text that is missing is named", () => {
  const t = plainI18n("en", wordsFor("en", ["bench"])).getFixedT("en") as unknown as Plain;
  expect(() => t("bench:nowhere")).toThrow("locales/en has no text for “bench:nowhere”.");
  expect(() => t("bench:result")).toThrow("bench:result");
});
