import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const stamp = new URL("../../scripts/stamp.mjs", import.meta.url).href;
let folder = "";

const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Runs code with what the module has, in the folder. */
const run = (code: string) =>
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", `import * as stamp from ${JSON.stringify(stamp)}; ${code}`],
    { cwd: folder, encoding: "utf8" },
  ).trim();

const isBuilt = () => run("console.log(stamp.isBuilt(stamp.fingerprintOfInputs()))") === "true";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamp-"));
  put("app/page.tsx", "page");
  put("locales/en/errors.json", "{}");
  put(".next/BUILD_ID", "a");
  put(".next/server/app/en.html", "<html>");
  put(".next/static/a.js", "a");
  run("stamp.writeStamp(stamp.fingerprintOfInputs())");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what is built is not built again", () => {
  expect(isBuilt()).toBe(true);
});

test.each([
  ["a changed page", "app/page.tsx", "another"],
  ["a new text", "locales/en/new.json", "{}"],
  ["a setting of Next’s", ".env.production", "A=1"],
  ["a script of the build", "scripts/generate.ts", "x"],
  ["a page that was emptied", ".next/server/app/en.html", ""],
  ["a file too many", ".next/server/app/fr.html", "x"],
])("%s means a new build", (_, path, text) => {
  put(path, text);
  expect(isBuilt()).toBe(false);
});

test("a file that is lost means a new build", () => {
  rmSync(join(folder, ".next/static/a.js"));
  expect(isBuilt()).toBe(false);
});

test.each([
  "test/a.test.ts",
  "README.md",
  "node_modules/a/index.js",
  ".git/HEAD",
  "locales/generated.ts",
  "rules/use-cases/a/sample.json",
  ".next/cache/a",
  ".next/trace",
])("%s is not part of what is built: no work is repeated for it", (path) => {
  put(path, "changed");
  expect(isBuilt()).toBe(true);
});

test("a build that was cut short is built again", () => {
  run("stamp.removeStamp()");
  expect(isBuilt()).toBe(false);
});
