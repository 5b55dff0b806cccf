/** What would stop everything that reads the folders, in words: where it is and how to mend it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A use case: blueprint, code and cases, under one name. */
export function faultsOfUseCases(root: string): string[] {
  return foldersIn(root).flatMap((id) => {
    const folder = join(root, id);
    const lacks = ["blueprint.json", "cases.json"].filter(
      (file) => !existsSync(join(folder, file)),
    );
    const code = ["action.js", "receiver.js"].some((file) => existsSync(join(folder, file)));
    const missing = [...lacks, ...(code ? [] : ["action.js"])];
    if (missing.length > 0) return [`${folder}: no ${missing.join(", no ")}. Add it.`];
    const file = join(folder, "blueprint.json");
    const own = JSON.parse(readFileSync(file, "utf8")).id;
    return own === id
      ? []
      : [`${file}, field id: it is “${own}”. Write the folder’s name, “${id}”.`];
  });
}

/** A language: listed, with a folder of words that has every file English has. */
export function faultsOfLanguages(root: string, languages: readonly string[]): string[] {
  const list = join(root, "languages.json");
  const filesOf = (language: string) =>
    readdirSync(join(root, language), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".json"),
    );
  const unlisted = foldersIn(root).filter((folder) => !languages.includes(folder));
  return [
    ...unlisted.map(
      (one) => `${list}: “${one}” is missing, but has a folder. Add its name in itself.`,
    ),
    ...languages.flatMap((language) => {
      if (!/^[a-z]{2}$/.test(language)) return [`${list}: “${language}” is no two-letter code.`];
      if (!existsSync(join(root, language))) return [`${join(root, language)}: missing. Add it.`];
      const own = filesOf(language);
      const lacks = filesOf("en").filter((file) => !own.includes(file));
      return lacks.map((file) => `${join(root, language, file)}: missing. Translate English’s.`);
    }),
  ];
}
