import { expect, test } from "vitest";
import { isLanguage, LANGUAGE_COOKIE, languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { allWords, i18nOf, wordsFor } from "@/locales/words";

test.each(languages)("%s: a page is sent the words it shows and no others", (language) => {
  const sent = wordsFor(language, ["common", "use-cases"]);
  expect(Object.keys(sent)).toEqual(["common", "use-cases"]);
  expect(sent.common).toBe(allWords[language].common);
});

test.each(languages)(
  "%s: away from its page, a use case is its name, hint and brief",
  (language) => {
    const { name, hint, brief } = wordsOfUseCase(language, "rotate-leads");
    expect(allWords[language]["use-cases"].useCases["rotate-leads"]).toEqual({ name, hint, brief });
    expect(allWords[language]["use-cases"].areas).toBeDefined();
  },
);

test.each(languages)("%s: the server makes its words ready once", (language) => {
  expect(i18nOf(language)).toBe(i18nOf(language));
  expect(i18nOf(language).language).toBe(language);
});

test("a use case without words is named by file and language", () => {
  expect(() => wordsOfUseCase("de", "make-coffee")).toThrow(
    "locales/de/use-cases has no words for “make-coffee”.",
  );
});

test("only the site’s own languages are languages here", () => {
  expect(languages.every(isLanguage)).toBe(true);
  expect(["EN", "it", "", null, 0].filter(isLanguage)).toEqual([]);
});

test("a choice made on an earlier visit is still found: the cookie keeps its name", () => {
  expect(LANGUAGE_COOKIE).toBe("lang");
});
