/**
 * Writes what a folder's own files already say, so that nothing is listed twice: the use cases, the
 * readiness check's own questions, the words of every language, and a JSON Schema beside each kind of data file. Run before a build, the
 * tests and the development server; nothing it writes is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../locales/languages";
import { faultsOfLanguages, faultsOfUseCases } from "./folder-faults";

const useCases = "rules/use-cases";
const locales = "locales";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const names = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "glossary.json")
    .map((file) => file.replace(/\.json$/, ""))
    .sort();

/** Leaves a file alone that says the same already, so that a watching server does not start over. */
function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  writeFileSync(path, text);
}

const lines = (...parts: string[]) => `${parts.join("\n")}\n`;

function writeUseCases(): void {
  const ids = readdirSync(useCases)
    .filter((id) => existsSync(join(useCases, id, "blueprint.json")))
    .sort();
  // HubSpot runs CommonJS, while all else here is of modules.
  for (const id of ids) write(join(useCases, id, "package.json"), '{ "type": "commonjs" }\n');
  const part = (name: string, i: number) => `${name}${i}`;
  const imports = ids.flatMap((id, i) =>
    ["blueprint", "cases"].map((name) => `import ${part(name, i)} from "./${id}/${name}.json";`),
  );
  const entries = ids.map(
    (id, i) => `  "${id}": { blueprint: ${part("blueprint", i)}, cases: ${part("cases", i)} },`,
  );
  write(
    join(useCases, "generated.ts"),
    lines(...imports, "export const files = {", ...entries, "};"),
  );
}

/** What the browser needs to know of every use case: the rest of a blueprint stays on the server. */
async function writeIndex(): Promise<void> {
  const { blueprints } = await import("../rules/use-cases/registry");
  const index = blueprints.map(({ id, area, approach, places }) => ({
    id,
    area,
    approach,
    places,
  }));
  write(join(useCases, "generated.json"), `${JSON.stringify(index, null, 2)}\n`);
}

/** What the advisor needs to know of the readiness check: which answers a link may carry for it. */
function writeReadinessQuestions(): void {
  const own = json("rules/rulebook/questions.json").questions.map(({ id }: { id: string }) => id);
  const { questions } = json("rules/readiness/readiness.json");
  const asked = questions.filter(
    ({ id, given }: { id: string; given?: boolean }) => !given && !own.includes(id),
  );
  const path = join("rules", "readiness", "generated-questions.json");
  write(path, `${JSON.stringify(asked, null, 2)}\n`);
}

function writeWords(): void {
  const imports: string[] = [];
  const listed = languages.map((language) => {
    const folder = join(locales, language);
    const entriesOf = (subfolder: string) =>
      names(join(folder, subfolder)).map((name) => {
        const local = `w${imports.length}`;
        imports.push(`import ${local} from "./${join(language, subfolder, name)}.json";`);
        return `"${name}": ${local}`;
      });
    return { language, namespaces: entriesOf(""), useCases: entriesOf("use-cases") };
  });
  const table = (of: "namespaces" | "useCases") =>
    listed.map((one) => `  ${one.language}: { ${one[of].join(", ")} },`);
  write(
    join(locales, "generated.ts"),
    lines(
      ...imports,
      "export const namespaces = {",
      ...table("namespaces"),
      "};",
      "export const useCases = {",
      ...table("useCases"),
      "};",
    ),
  );
  writeErrors("failed");
  writeErrors("refused");
  for (const language of languages) writeSearch(language);
}

/** What the start page searches, apart from all else: it is fetched when somebody searches. */
function writeSearch(language: string): void {
  const folder = join(locales, language);
  const { ignored } = json(join(folder, "search.json"));
  const found = names(join(folder, "use-cases")).map((id) => {
    const { name, short, hint, brief, problem, words } = json(
      join(folder, "use-cases", `${id}.json`),
    );
    return { id, name, short, hint, brief, problem, words };
  });
  write(
    join(locales, `generated-search-${language}.json`),
    `${JSON.stringify({ ignored, useCases: found })}\n`,
  );
}

/** Words for where i18next is not at hand: the error page of the browser, the gate of the server. */
function writeErrors(key: "failed" | "refused"): void {
  const words = languages.map((language) => [
    language,
    json(join(locales, language, "errors.json"))[key],
  ]);
  const text = JSON.stringify(Object.fromEntries(words), null, 2);
  write(join(locales, `generated-${key}.json`), `${text}\n`);
}

async function writeSchemas(): Promise<void> {
  const { jsonSchemas } = await import("../rules/rulebook/json-schema");
  for (const [path, schema] of Object.entries(jsonSchemas())) {
    write(path, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

const faults = [...faultsOfUseCases(useCases), ...faultsOfLanguages(locales, languages)];
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
writeUseCases();
writeReadinessQuestions();
writeWords();
await writeIndex();
await writeSchemas();
