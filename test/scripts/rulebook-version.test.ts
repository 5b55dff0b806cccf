import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "version-"));
  for (const name of ["rules", "locales", "scripts", "tsconfig.json", "package.json"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(script: string, ...given: string[]) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stderr } = spawnSync(process.execPath, [tsx, `scripts/${script}`, ...given], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stderr };
}

const record = () => readFileSync(join(copy, "rules/version/versions.json"), "utf8");

test("a rule that decides otherwise stops the build until its version is recorded", {
  timeout: 60_000,
}, () => {
  const before = record();
  expect(run("rulebook-version.ts", "why not")).toEqual({ status: 0, stderr: "" });
  expect(record(), "nothing has changed").toBe(before);

  const file = join(copy, "rules/rulebook/questions.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace('["none", "send", ', '["send", "none", '));
  const stopped = run("check-rulebook.ts");
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toContain("npm run rules:version");

  expect(run("rulebook-version.ts").status, "a version says why").toBe(1);
  expect(record()).toBe(before);
  expect(run("rulebook-version.ts", "Sending", "comes first.").status).toBe(0);
  const { versions } = JSON.parse(record());
  expect(versions.at(-1)).toMatchObject({
    date: new Date().toISOString().slice(0, 10),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    why: "Sending comes first.",
  });
  expect(versions.slice(0, -1)).toEqual(JSON.parse(before).versions);
  expect(run("check-rulebook.ts")).toEqual({ status: 0, stderr: "" });
});
