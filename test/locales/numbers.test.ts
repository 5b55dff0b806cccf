import { expect, test } from "vitest";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";

test.each([
  ["en", "518,400", "3.62"],
  ["fr", "518\u202f400", "3,62"],
  ["es", "518\u00a0400", "3,62"],
  ["de", "518.400", "3,62"],
] as const)("%s: a large number is not read as a decimal", (language, large, small) => {
  const { number } = termsOf(i18nOf(language));
  expect([number(518_400), number(3.616, 2)]).toEqual([large, small]);
});
