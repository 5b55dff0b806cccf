import { useCases } from "./generated";
import type { Language } from "./languages";
import type { UseCaseWords } from "./use-case-words";

/** Every use case's words. For the server and the tests only. */
export const allUseCaseWords: Readonly<Record<Language, Readonly<Record<string, UseCaseWords>>>> =
  useCases;

/** The words of one use case. @throws where that language has none */
export function wordsOfUseCase(language: Language, id: string): UseCaseWords {
  const words = allUseCaseWords[language][id];
  if (!words) throw new Error(`locales/${language}/use-cases has no words for “${id}”.`);
  return words;
}
