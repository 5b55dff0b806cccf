import MiniSearch from "minisearch";
import type { SearchedUseCase, SearchWords } from "@/locales/search-words";

/** The use cases that a description fits, best first; undefined where it says nothing yet. */
export type Ranking = (description: string) => readonly string[] | undefined;

/** How much a word counts by where it stands. */
const boost = { words: 3, name: 3, short: 3, hint: 2, brief: 1, problem: 1 };

/** A use case far behind the best one only shares a word with what was typed. */
const SHARE_OF_BEST = 0.4;

/** A word without its accents and capitals, as hurried people type it. */
export const folded = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe");

/** Makes the use cases of one language searchable by what they do. */
export function rankingOf({ ignored, useCases }: SearchWords): Ranking {
  const passedOver = new Set(ignored.split(" ").map(folded));
  const index = new MiniSearch<SearchedUseCase>({
    fields: Object.keys(boost),
    extractField: (useCase, field) => textOf(useCase[field as keyof SearchedUseCase]),
    processTerm: (term) => {
      const word = folded(term);
      return word.length < 2 || passedOver.has(word) ? null : word;
    },
    // A typing error in four letters or more; a word that is not yet finished in any.
    searchOptions: { boost, prefix: true, fuzzy: (term) => (term.length < 4 ? false : 0.2) },
  });
  index.addAll(useCases);
  const unfinished = (word: string) => [...passedOver].some((one) => one.startsWith(word));

  return (description) => {
    const words = wordsIn(description);
    const telling = words.filter((word) => word.length > 1 && !passedOver.has(word));
    if (telling.length === 0) return undefined;
    const found = index.search(description);
    if (found.length === 0 && unfinished(words.at(-1) ?? "")) return undefined;
    const every = new Set(index.search(description, { combineWith: "AND" }).map(({ id }) => id));
    const least = (found[0]?.score ?? 0) * SHARE_OF_BEST;
    const near = found.filter(({ score }) => score >= least).map(({ id }) => id);
    // What has all the words comes before what has some.
    return [...near.filter((id) => every.has(id)), ...near.filter((id) => !every.has(id))];
  };
}

const textOf = (text: string | readonly string[]) =>
  typeof text === "string" ? text : text.join(", ");

const wordsIn = (description: string) =>
  folded(description)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
