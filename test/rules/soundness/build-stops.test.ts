import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "rulebook-"));
  for (const name of ["rules", "locales", "scripts", "tsconfig.json", "package.json"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(script: string) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stderr } = spawnSync(process.execPath, [tsx, `scripts/${script}`], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stderr };
}

const check = () => run("check-rulebook.ts");

test("a sound rulebook lets the build go on, silently", { timeout: 30_000 }, () => {
  expect(check()).toEqual({ status: 0, stderr: "" });
});

test("a mistake stops the build with a message that says how to mend it", {
  timeout: 30_000,
}, () => {
  const file = join(copy, "rules/rulebook/questions.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"unsureAs": "pro"', '"unsureAs": "por"'));
  expect(check()).toEqual({
    status: 1,
    stderr: [
      "Faults in the rulebook: 1.",
      "- rules/rulebook/questions.json, question plan, field unsureAs: there is no option “por”. Use one of: pro, lower.",
      "",
    ].join("\n"),
  });
});

test("a text that one language lacks, or a field that a blueprint lacks, stops the build", {
  timeout: 30_000,
}, () => {
  const questions = join(copy, "rules/rulebook/questions.json");
  cpSync(join(root, "rules/rulebook/questions.json"), questions);
  const words = join(copy, "locales/de/errors.json");
  writeFileSync(words, readFileSync(words, "utf8").replace('"retry"', '"retries"'));
  const blueprint = join(copy, "rules/use-cases/rotate-leads/blueprint.json");
  writeFileSync(blueprint, readFileSync(blueprint, "utf8").replace('"approach"', '"aproach"'));
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain("rules/use-cases/rotate-leads/blueprint.json, use case rotate-leads");
  expect(stderr).toContain("locales/de/errors.json, field failed.retry: the text is missing.");
  expect(stderr).toContain("locales/de/errors.json, field failed.retries: English has no such");
});

test("a folder that is not complete stops the build, and the message names what is missing", {
  timeout: 30_000,
}, () => {
  const useCases = join(copy, "rules/use-cases");
  cpSync(join(useCases, "intent-score"), join(useCases, "phone-format"), { recursive: true });
  mkdirSync(join(useCases, "half-done"));
  mkdirSync(join(copy, "locales/it"));
  rmSync(join(copy, "locales/de/help.json"));
  expect(run("generate.ts")).toEqual({
    status: 1,
    stderr: [
      "rules/use-cases/half-done: no blueprint.json, no cases.json, no action.js. Add it.",
      "rules/use-cases/phone-format/blueprint.json, field id: it is “intent-score”. Write the folder’s name, “phone-format”.",
      "locales/languages.json: “it” is missing, but has a folder. Add its name in itself.",
      "locales/de/help.json: missing. Translate English’s.",
      "",
    ].join("\n"),
  });
});
