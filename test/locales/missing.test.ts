import { expect, test } from "vitest";
import { createI18n } from "@/locales/i18n";
import { languages } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { allWords, i18nOf } from "@/locales/words";

test.each(languages)("%s: a text that is missing fails whichever test shows it", (language) => {
  const { text, variant } = termsOf(i18nOf(language));
  const missing = `locales/${language} has no text for “guide:needs.app-reviewed”.`;
  expect(() => text("guide:needs.app-reviewed")).toThrow(missing);
  expect(() => variant("guide:needs.app-reviewed", "webhook")).toThrow(missing);
});

test("a text that is there in one language only fails in the other", () => {
  const { prerequisites, ...rest } = allWords.de.guide;
  const { text } = termsOf(createI18n("de", { ...allWords.de, guide: rest }));
  expect(prerequisites).not.toBe("");
  expect(() => text("guide:prerequisites")).toThrow("guide:prerequisites");
  expect(text("guide:title")).toBe(allWords.de.guide.title);
});

test("a text that has no variant for an approach is said as it is", () => {
  const { text, variant } = termsOf(i18nOf("en"));
  const key = "readiness:safeguards.version";
  expect(variant(key, "webhook")).toBe(text(key));
  expect(variant("readiness:intro", "webhook")).not.toBe(text("readiness:intro"));
});
