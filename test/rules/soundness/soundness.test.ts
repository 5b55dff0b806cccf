import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allWords } from "@/locales/words";
import readiness from "@/rules/readiness/readiness.json";
import { rulebookFiles } from "@/rules/rulebook/rulebook";
import type { FileName, RulebookFiles } from "@/rules/rulebook/schema";
import {
  assertSound,
  faultsOf,
  formatFault,
  readinessFaults,
  UnsoundRulebook,
} from "@/rules/soundness";
import { applyPatch, type Files, type Patch } from "./patch";

type Fixture = { name: string; message: string } & (Patch | { patches: Patch[] });

const folder = new URL("./unsound/", import.meta.url);
const unsound = readdirSync(folder).map(
  (file): Fixture => JSON.parse(readFileSync(new URL(file, folder), "utf8")),
);

const READINESS = "rules/readiness/readiness.json";
const names = Object.keys(rulebookFiles) as FileName[];
const languages = Object.entries(allWords);

/** The project's files with some mistakes made in them. */
function broken(patches: readonly Patch[]) {
  const files: Files = {};
  for (const name of names) files[`rules/rulebook/${name}.json`] = rulebookFiles[name];
  files[READINESS] = readiness;
  for (const [language, namespaces] of languages) {
    for (const [name, words] of Object.entries(namespaces)) {
      files[`locales/${language}/${name}.json`] = words;
    }
  }
  for (const patch of patches) {
    files[patch.file] = structuredClone(files[patch.file]);
    applyPatch(files, patch);
  }
  const rulebook = names.map((name) => [name, files[`rules/rulebook/${name}.json`]]);
  const words = languages.map(([language, namespaces]) => [
    language,
    Object.fromEntries(
      Object.keys(namespaces).map((name) => [name, files[`locales/${language}/${name}.json`]]),
    ),
  ]);
  return {
    files: Object.fromEntries(rulebook) as RulebookFiles,
    readiness: files[READINESS],
    words: Object.fromEntries(words),
  };
}

test.each(unsound)("$name: the message says where and how to mend it", (fixture) => {
  const { files, readiness, words } = broken("patches" in fixture ? fixture.patches : [fixture]);
  const faults = [...faultsOf(files, words), ...readinessFaults(readiness, words)];
  // A list that grows with the rulebook is left out of the fixture: “…”.
  const [open, ...rest] = fixture.message.split("…");
  const named = faults.map(formatFault);
  expect(rest.length > 0 ? named.map((one) => one.slice(0, open?.length)) : named).toEqual([open]);
});

test("several mistakes are named at once, with their number", () => {
  const { files, readiness, words } = broken([
    { file: "rules/rulebook/questions.json", path: "questions plan unsureAs", value: "free" },
    { file: "rules/rulebook/questions.json", path: "questions app unsureAs", value: "maybe" },
  ]);
  const assert = () => assertSound(files, readiness, words);
  expect(assert).toThrow(UnsoundRulebook);
  expect(assert).toThrow(
    [
      "Faults in the rulebook: 2.",
      "- rules/rulebook/questions.json, question app, field unsureAs: there is no option “maybe”. Use one of: yes, no.",
      "- rules/rulebook/questions.json, question plan, field unsureAs: there is no option “free”. Use one of: pro, lower.",
    ].join("\n"),
  );
});

test("both rulebooks and their words have no fault", () => {
  expect(faultsOf(rulebookFiles, allWords).map(formatFault)).toEqual([]);
  expect(readinessFaults(readiness, allWords).map(formatFault)).toEqual([]);
  expect(() => assertSound(rulebookFiles, readiness, allWords)).not.toThrow();
});
