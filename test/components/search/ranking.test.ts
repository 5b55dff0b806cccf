import { describe, expect, test } from "vitest";
import { type Ranking, rankingOf } from "@/components/search/ranking";
import { type Language, languages } from "@/locales/languages";
import { searchWordsOf } from "@/locales/search-words";
import { allUseCaseWords } from "@/locales/use-cases";
import { blueprintIds } from "@/rules/use-cases/registry";
import phrases from "./phrases.json";

const rankings = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, rankingOf(await searchWordsOf(language))]),
  ),
) as Record<Language, Ranking>;

/** What stands among the first two. */
const firstTwo = (language: Language, typed: string) =>
  (rankings[language](typed) ?? []).slice(0, 2);

const missed = (language: Language, id: string, typed: readonly string[]) =>
  typed
    .filter((one) => !firstTwo(language, one).includes(id))
    .map((one) => ({ id, typed: one, found: rankings[language](one) }));

describe.each(languages)("%s", (language) => {
  test("each of its search words finds a use case, first or second", () => {
    const found = blueprintIds.flatMap((id) =>
      missed(language, id, allUseCaseWords[language][id]?.words ?? []),
    );
    expect(found).toEqual([]);
  });

  test("what people say of their day finds a use case, first or second", () => {
    const said = phrases[language] as Record<string, string[]>;
    expect(Object.keys(said).sort()).toEqual(blueprintIds.toSorted());
    for (const [id, typed] of Object.entries(said)) {
      expect(typed.length, id).toBeGreaterThanOrEqual(3);
      expect(missed(language, id, typed)).toEqual([]);
    }
  });

  test("its name and what a chip calls it find a use case first", () => {
    for (const id of blueprintIds) {
      const { name, short } = allUseCaseWords[language][id] ?? { name: "", short: "" };
      expect(rankings[language](name)?.[0], name).toBe(id);
      expect(firstTwo(language, short), short).toContain(id);
    }
  });

  test("accents and capitals make no difference", () => {
    for (const id of blueprintIds) {
      for (const word of allUseCaseWords[language][id]?.words ?? []) {
        const hurried = word
          .normalize("NFD")
          .replace(/[\u0300-\u036f]/g, "")
          .toUpperCase();
        expect(rankings[language](hurried), hurried).toEqual(rankings[language](word));
      }
    }
  });

  test("no two chips are called the same", () => {
    const names = Object.values(allUseCaseWords[language]).map(({ short }) => short);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each([
  ["en", "comission", "advanced-calculations"],
  ["en", "duplcate deals", "automate-control-data"],
  ["en", "forcast", "advanced-forecasts"],
  ["en", "ordr status", "order-status"],
  ["fr", "commision", "advanced-calculations"],
  ["fr", "previson des ventes", "advanced-forecasts"],
  ["fr", "ou est ma comande", "order-status"],
  ["fr", "deboublonner", "automate-control-data"],
  ["es", "comision", "advanced-calculations"],
  ["es", "donde esta mi pedio", "order-status"],
  ["es", "prevsion", "advanced-forecasts"],
  ["es", "negocio duplcado", "automate-control-data"],
  ["de", "Provison", "advanced-calculations"],
  ["de", "wo ist meine Besetllung", "order-status"],
  ["de", "Abschlusdatum", "advanced-forecasts"],
  ["de", "kuenstliche Inteligenz", "ai-lead-enrichment"],
] as const)("%s: “%s” is understood in spite of its errors", (language, typed, id) => {
  expect(rankings[language](typed)?.[0]).toBe(id);
});

test.each([
  ["en", "where is the"],
  ["fr", "où est-ce que"],
  ["es", "¿cómo se"],
  ["de", "wie kann ich"],
  ["en", "whe"],
  ["en", "  "],
  ["en", "?"],
] as const)("%s: “%s” says nothing yet", (language, typed) => {
  expect(rankings[language](typed)).toBeUndefined();
});

test.each(languages)("%s: what has nothing to do with any finds none", (language) => {
  expect(rankings[language]("xylophonquartz")).toEqual([]);
});

test("one telling word among others that fit nothing is enough", () => {
  expect(rankings.en("zzzzqq commission qqqzz")?.[0]).toBe("advanced-calculations");
});

test("what only shares a word with a much better one is left out", () => {
  expect(rankings.en("where is my order")).not.toContain("webhook-receiver");
  expect(rankings.en("leads to whoever has room")?.[0]).toBe("rotate-leads");
});
