import { expect, test } from "vitest";
import { glossaryOf, others } from "./glossaries";
import { allTextsOf } from "./texts";

const english = new Map(allTextsOf("en").map(({ key, text }) => [key, text]));

test.each(others)(
  "%s copies nothing from English but names and words that both share",
  (language) => {
    const copies = allTextsOf(language).filter(
      ({ key, text }) => english.get(key) === text && /\p{L}/u.test(text.replace(/{{.*?}}/g, "")),
    );
    const shared = glossaryOf(language).sameAsEnglish ?? [];
    expect([...new Set(copies.map(({ text }) => text))].sort()).toEqual(shared.toSorted());
  },
);
