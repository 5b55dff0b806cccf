import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { obtainBrowser } from "./browser.mjs";
import { build, generate } from "./build.mjs";
import { install } from "./install.mjs";
import { bin, run } from "./run.mjs";

const reports = "node_modules/.cache/test-reports";
const unit = `${reports}/vitest.json`;
const endToEnd = `${reports}/playwright.json`;

/** All that `npm test` tries a seeded sample of: an hour or so. */
const full = process.argv.includes("--full");

/** @type {[string, () => boolean][]} */
const checks = [
  ["types", () => tool("next", "typegen") && tool("tsc", "--noEmit")],
  ["lint", () => tool("biome", "ci", "--error-on-warnings")],
  ["rules, words, components", vitest],
  ["end to end", playwright],
  ...(full ? [/** @type {[string, () => boolean]} */ (["fuzz", fuzz])] : []),
];

install();
generate();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const broken = await firstFailure();
const { passed, failed } = count();
if (broken) console.error(`\nFailed: ${broken}`);
console.log(`${passed} passed, ${broken ? Math.max(1, failed) : failed} failed`);
process.exitCode = broken ? 1 : 0;

async function firstFailure() {
  for (const [name, check] of checks) {
    console.log(`\n— ${name}`);
    if (check === playwright) {
      await obtainBrowser();
      build();
    }
    if (!check()) return name;
  }
}

function vitest() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unit}`];
  const args = ["run", "--config", "test/vitest.config.ts", ...reporters];
  return run(bin("vitest"), args, { orElse: "go on", env: full ? { ODD: "all" } : {} });
}

function fuzz() {
  return tool("tsx", "test/fuzz/index.ts");
}

function playwright() {
  const args = ["test", "--config", "test/e2e/playwright.config.ts", "--reporter=list,json"];
  return run(bin("playwright"), args, {
    orElse: "go on",
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEnd },
  });
}

/** @param {string} name @param {string[]} args */
function tool(name, ...args) {
  return run(bin(name), args, { orElse: "go on" });
}

function count() {
  const { numPassedTests = 0, numFailedTests = 0 } = read(unit);
  const { expected = 0, unexpected = 0, flaky = 0 } = read(endToEnd).stats ?? {};
  return { passed: numPassedTests + expected, failed: numFailedTests + unexpected + flaky };
}

/** @param {string} report */
function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
}
