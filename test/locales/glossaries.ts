import { readFileSync } from "node:fs";
import { type Language, languages } from "@/locales/languages";

/** HubSpot's own terms in one language, by id, and the texts that are the same in English. */
type Glossary = {
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly sameAsEnglish?: readonly string[];
};

/** The glossary that lies in a language's folder. */
export const glossaryOf = (language: Language): Glossary =>
  JSON.parse(readFileSync(`locales/${language}/glossary.json`, "utf8"));

/** Every language but English, which the others are held to. */
export const others = languages.filter((language) => language !== "en");
