import { expect, test } from "vitest";
import { preferredLanguage } from "@/locales/preferred-language";

test.each([
  ["the highest q wins", "en;q=0.3, es;q=0.8, de;q=0.5", undefined, "es"],
  ["a region counts for its language", "fr-CA, en;q=0.9", undefined, "fr"],
  ["q=0 excludes", "fr;q=0, de;q=0.1", undefined, "de"],
  ["the header outranks an earlier choice", "de", "fr", "de"],
  ["an earlier choice stands in for an unknown language", "ja, pt;q=0.5", "es", "es"],
  ["a star alone is no preference", "*", "fr", "fr"],
  ["a star of any weight is none", "*;q=0.5", "fr", "fr"],
  ["a star after what is excluded is none", "de;q=0, *", "fr", "fr"],
  ["a star at the end takes nothing away", "es, *", "fr", "es"],
  ["all excluded is no preference", "en;q=0", "de", "de"],
  ["no header, no choice: English", null, undefined, "en"],
  ["an invalid choice counts for nothing", "", "xx", "en"],
])("%s", (_behaviour, accept, chosen, language) => {
  expect(preferredLanguage(accept, chosen)).toBe(language);
});
