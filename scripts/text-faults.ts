/** Texts that one language has and another lacks, in words: where, and how to mend it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Every text's key without its plural form, and the file it stands in. */
function keysOf(root: string, language: string): Set<string> {
  const folder = join(root, language);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Set(
    files
      .filter((file) => file !== "glossary.json")
      .flatMap((file) =>
        flatten(JSON.parse(readFileSync(join(folder, file), "utf8"))).map(
          (key) => `${file}, field ${key.replace(pluralForm, "")}`,
        ),
      ),
  );
}

function flatten(value: unknown, key = ""): string[] {
  if (typeof value !== "object" || value === null) return [key];
  return Object.entries(value).flatMap(([step, inner]) =>
    flatten(inner, key ? `${key}.${step}` : step),
  );
}

/** What English says and another language does not, and the other way round. */
export function textFaults(root: string, languages: readonly string[]): string[] {
  const english = keysOf(root, "en");
  return languages.flatMap((language) => {
    const own = keysOf(root, language);
    const told = (key: string, what: string) => `${join(root, language)}/${key}: ${what}`;
    return [
      ...[...english]
        .filter((key) => !own.has(key))
        .map((key) => told(key, "the text is missing. Translate English’s.")),
      ...[...own]
        .filter((key) => !english.has(key))
        .map((key) => told(key, "English has no such text. Remove it, or add it there.")),
    ];
  });
}
