import { expect, test } from "vitest";
import { type Language, languages } from "@/locales/languages";
import { allTextsOf, type Text } from "./texts";

/** Keeps its English form in every language. */
const title = "HubSpot Marketing Automation Workflows: Custom Code";
const bare = (text: string) => text.replace(/{{.*?}}/g, "x").replace(title, "x");
const offending = (language: Language, wrong: (text: string) => boolean): Text[] =>
  allTextsOf(language).filter(({ text }) => wrong(bare(text)));

const count = (text: string, sign: string) => text.split(sign).length - 1;
const unbalanced = (open: string, close: string) => (text: string) =>
  count(text, open) !== count(text, close);

test.each(languages)("%s has no typewriter quotes, apostrophes or dots", (language) => {
  expect(offending(language, (text) => /["'`]|\.\.\./.test(text))).toEqual([]);
});

test.each(languages)("%s has no space before a full stop or a comma", (language) => {
  expect(offending(language, (text) => /\s[.,)]/.test(text))).toEqual([]);
});

test("English quotes are “…”", () => {
  expect(offending("en", unbalanced("“", "”"))).toEqual([]);
  expect(offending("en", (text) => /[„«»]/.test(text))).toEqual([]);
});

test("French keeps ; : ? ! and « » with what they belong to", () => {
  expect(offending("fr", (text) => /(?<![\u00a0\u202f])[;:?!»]/.test(text))).toEqual([]);
  expect(offending("fr", (text) => /«(?![\u00a0\u202f])/.test(text))).toEqual([]);
});

test("French quotes are « … »", () => {
  expect(offending("fr", unbalanced("«", "»"))).toEqual([]);
  expect(offending("fr", (text) => /[„“”]/.test(text))).toEqual([]);
});

test("German quotes are „…“", () => {
  expect(offending("de", unbalanced("„", "“"))).toEqual([]);
  expect(offending("de", (text) => /[”«»]/.test(text))).toEqual([]);
});

test("Spanish opens what it closes: ¿…? ¡…! «…»", () => {
  for (const [open, close] of [
    ["¿", "?"],
    ["¡", "!"],
    ["«", "»"],
    ["“", "”"],
  ] as const) {
    expect(offending("es", unbalanced(open, close))).toEqual([]);
  }
  expect(offending("es", (text) => text.includes("„"))).toEqual([]);
});
