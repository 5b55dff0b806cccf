import { expect, test } from "vitest";
import same from "./same-as-english.json";
import { textsOf } from "./texts";

const english = new Map(textsOf("en").map(({ key, text }) => [key, text]));

test.each(["fr", "es", "de"] as const)(
  "%s copies nothing from English but names and words that both share",
  (language) => {
    const copies = textsOf(language).filter(
      ({ key, text }) => english.get(key) === text && /\p{L}/u.test(text.replace(/{{.*?}}/g, "")),
    );
    expect([...new Set(copies.map(({ text }) => text))].sort()).toEqual(same[language].toSorted());
  },
);
