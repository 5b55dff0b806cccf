import { expect, test } from "vitest";
import { preferredLanguage } from "@/locales/preferred-language";

test.each([
  ["the highest q wins", "en;q=0.3, es;q=0.8, de;q=0.5", undefined, "es"],
  ["a region counts for its language", "fr-CA, en;q=0.9", undefined, "fr"],
  ["q=0 excludes", "fr;q=0, de;q=0.1", undefined, "de"],
  ["an earlier choice outranks the header", "de", "fr", "fr"],
  ["a language that is none of ours is no preference", "ja, pt;q=0.5", undefined, "en"],
  ["a star alone is no preference", "*", undefined, "en"],
  ["a star of any weight is none", "*;q=0.5", undefined, "en"],
  ["a star after what is excluded is none", "de;q=0, *", undefined, "en"],
  ["a star at the end takes nothing away", "es, *", undefined, "es"],
  ["all excluded is no preference", "en;q=0", undefined, "en"],
  ["no header, no choice: English", null, undefined, "en"],
  ["an invalid choice counts for nothing", "de", "xx", "de"],
])("%s", (_behaviour, accept, chosen, language) => {
  expect(preferredLanguage(accept, chosen)).toBe(language);
});
