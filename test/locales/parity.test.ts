import { expect, test } from "vitest";
import { languages } from "@/locales/languages";
import { others } from "./glossaries";
import { formOf, placeholders, textsOf, withoutForm } from "./texts";

const english = textsOf("en");
const keys = (texts: typeof english) => [...new Set(texts.map(({ key }) => withoutForm(key)))];

test.each(others)("%s says everything that English says, and nothing else", (language) => {
  expect(keys(textsOf(language)).sort()).toEqual(keys(english).sort());
});

test.each(others)("%s keeps its texts in the order of the English ones", (language) => {
  expect(keys(textsOf(language))).toEqual(keys(english));
});

test.each(languages)("%s has the plural forms that its numbers need", (language) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const plurals = textsOf(language).filter(({ key }) => formOf(key));
  expect(plurals.length).toBeGreaterThan(0);
  for (const key of keys(plurals)) {
    const forms = plurals.filter((one) => withoutForm(one.key) === key);
    expect([key, forms.map((one) => formOf(one.key)).sort()]).toEqual([key, needed]);
  }
});

test.each(others)("%s puts the same values into each text as English", (language) => {
  const expected = new Map(english.map(({ key, text }) => [withoutForm(key), placeholders(text)]));
  const differing = textsOf(language).filter(
    ({ key, text }) => `${placeholders(text)}` !== `${expected.get(withoutForm(key))}`,
  );
  expect(differing).toEqual([]);
});

test.each(languages)("%s has no empty text and no loose space", (language) => {
  const wanting = textsOf(language).filter(
    ({ text }) => text === "" || text !== text.trim() || / {2}|\n|\t/.test(text),
  );
  expect(wanting).toEqual([]);
});
