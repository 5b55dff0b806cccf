import type { BlueprintWords } from "./blueprint-words";
import de from "./de/blueprints";
import en from "./en/blueprints";
import es from "./es/blueprints";
import fr from "./fr/blueprints";
import type { Language } from "./languages";

/** Every blueprint's words. For the server and the tests only. */
export const allBlueprintWords: Record<Language, Readonly<Record<string, BlueprintWords>>> = {
  en,
  fr,
  es,
  de,
};

/** The words of one blueprint. @throws where that language has none */
export function blueprintWords(language: Language, id: string): BlueprintWords {
  const words = allBlueprintWords[language][id];
  if (!words) throw new Error(`locales/${language}/blueprints has no words for “${id}”.`);
  return words;
}
