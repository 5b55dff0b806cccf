import { expect, test } from "vitest";
import glossary from "@/locales/glossary.json";
import { textsOf, withoutForm } from "./texts";

const english = textsOf("en");
const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a text uses a term as a word of its own, also in the plural. */
const uses = (text: string, terms: readonly string[]) =>
  terms.some((term) => new RegExp(`\\b${escaped(term)}s?\\b`, "i").test(text));

const holds = (text: string, forms: readonly string[]) =>
  forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));

test.each(["fr", "es", "de"] as const)("%s uses HubSpot’s own terms", (language) => {
  const texts = textsOf(language);
  const astray = glossary.terms.flatMap((term) =>
    english
      .filter(({ text }) => uses(text, term.en))
      .flatMap(({ key }) => texts.filter((one) => withoutForm(one.key) === withoutForm(key)))
      .filter(({ text }) => !holds(text, term[language]))
      .map(({ key, text }) => ({ term: term.id, key, text })),
  );
  expect(astray).toEqual([]);
});

test("every term of the glossary is used", () => {
  const unused = glossary.terms.filter(({ en }) => !english.some(({ text }) => uses(text, en)));
  expect(unused.map(({ id }) => id)).toEqual([]);
});
