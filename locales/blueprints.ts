import type { BlueprintWords } from "./blueprint-words";
import { useCases } from "./generated";
import type { Language } from "./languages";

/** Every use case's words. For the server and the tests only. */
export const allBlueprintWords: Readonly<
  Record<Language, Readonly<Record<string, BlueprintWords>>>
> = useCases;

/** The words of one use case. @throws where that language has none */
export function blueprintWords(language: Language, id: string): BlueprintWords {
  const words = allBlueprintWords[language][id];
  if (!words) throw new Error(`locales/${language} has no words for the use case “${id}”.`);
  return words;
}
