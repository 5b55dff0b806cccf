import { expect, test } from "vitest";
import { glossaryOf, others } from "./glossaries";
import { allTextsOf, withoutForm } from "./texts";

const english = allTextsOf("en");
const terms = glossaryOf("en").terms;
const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a text uses a term as a word of its own, also in the plural. */
const uses = (text: string, forms: readonly string[]) =>
  forms.some((form) => new RegExp(`\\b${escaped(form)}s?\\b`, "i").test(text));

const holds = (text: string, forms: readonly string[]) =>
  forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));

test.each(others)("%s has every term of the glossary", (language) => {
  expect(Object.keys(glossaryOf(language).terms)).toEqual(Object.keys(terms));
});

test.each(others)("%s uses HubSpot’s own terms", (language) => {
  const texts = allTextsOf(language);
  const own = glossaryOf(language).terms;
  const astray = Object.entries(terms).flatMap(([id, forms]) =>
    english
      .filter(({ text }) => uses(text, forms))
      .flatMap(({ key }) => texts.filter((one) => withoutForm(one.key) === withoutForm(key)))
      .filter(({ text }) => !holds(text, own[id] ?? []))
      .map(({ key, text }) => ({ term: id, key, text })),
  );
  expect(astray).toEqual([]);
});

test("every term of the glossary is used", () => {
  const unused = Object.entries(terms).filter(
    ([, forms]) => !english.some(({ text }) => uses(text, forms)),
  );
  expect(unused.map(([id]) => id)).toEqual([]);
});
