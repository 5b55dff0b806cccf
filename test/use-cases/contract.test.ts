import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { languages } from "@/locales/languages";
import { blueprintIds } from "@/rules/use-cases/registry";
import { codeFaults } from "../../scripts/harness/code";
import { blueprintFile, folderIds, folders } from "../../scripts/harness/folders";
import { fileOf } from "../../scripts/harness/run";
import { shapeFaults } from "../../scripts/harness/shape";
import { wordFaults } from "../../scripts/harness/words";

const root = fileURLToPath(new URL("../..", import.meta.url));
const named = folders.map((folder) => [folder.id, folder] as const);
const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

test.each(folderIds)("%s: blueprint and cases have the right shape", (id) => {
  expect(shapeFaults(id)).toEqual([]);
});

test.each(folderIds)("%s: it is loaded, under the name of its folder", (id) => {
  expect(json(fileOf(id, "blueprint.json")).id, blueprintFile(id)).toBe(id);
  expect(blueprintIds, "run npm run generate").toContain(id);
});

test("no secret has the same name in two templates: in HubSpot it would be one secret", () => {
  const names = folderIds.flatMap((id) => json(fileOf(id, "blueprint.json")).secrets as string[]);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
});

test.each(named)("%s: case ids are unique, and the sample is one of them", (_, { cases }) => {
  const ids = cases.cases.map((one) => one.id);
  expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
  expect(ids).toContain(cases.sample);
});

test.each(named)("%s: it can be pasted into HubSpot", (_, folder) => {
  expect(codeFaults(folder)).toEqual([]);
});

const translated = languages.flatMap((language) => folderIds.map((id) => [id, language] as const));

test.each(translated)("%s: all words in %s, and no others", (id, language) => {
  const file = `locales/${language}/use-cases/${id}.json`;
  expect(existsSync(root + file), `${file} is missing: write it`).toBe(true);
  const english = json(`${root}locales/en/use-cases/${id}.json`);
  const files = {
    blueprint: json(fileOf(id, "blueprint.json")),
    cases: json(fileOf(id, "cases.json")),
  };
  expect(wordFaults({ id, file, ...files, words: json(root + file), english })).toEqual([]);
});

test("every file of words belongs to a use case", () => {
  const astray = languages.flatMap((language) => {
    const folder = `${root}locales/${language}/use-cases`;
    const files = existsSync(folder)
      ? readdirSync(folder).filter((one) => one.endsWith(".json"))
      : [];
    const left = files.filter((one) => !folderIds.includes(one.replace(".json", "")));
    return left.map((one) => `locales/${language}/use-cases/${one}`);
  });
  expect(astray).toEqual([]);
});
