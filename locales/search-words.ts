import type { UseCaseWords } from "./use-case-words";

/** What a use case is found by. */
export type SearchedUseCase = { readonly id: string } & Pick<
  UseCaseWords,
  "name" | "short" | "hint" | "brief" | "problem" | "words"
>;

/** What the search of one language looks through; written by scripts/generate.ts. */
export type SearchWords = {
  /** Words that everybody uses and that tell nothing apart, separated by spaces. */
  readonly ignored: string;
  readonly useCases: readonly SearchedUseCase[];
};

/** Fetches what the search of a language looks through: only once somebody searches. */
export const searchWordsOf = async (language: string): Promise<SearchWords> =>
  (await import(`./generated-search-${language}.json`)).default;
