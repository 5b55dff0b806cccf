import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { bin, run } from "./run.mjs";

const stamp = join(".next", "inputs.sha256");
const notInputs = new Set([
  "node_modules",
  "test",
  "test-results",
  "playwright-report",
  "coverage",
]);
const generated = [
  /(^|[\\/])(next-env\.d\.ts|sample\.json|generated[-\w]*\.(ts|json))$/,
  /\.tsbuildinfo$|\.schema\.json$/,
  /^rules[\\/]use-cases[\\/][^\\/]+[\\/]package\.json$/,
];

/** Everything may be an input of the build that is not known to be none. @param {string} [folder] @returns {string[]} */
function inputs(folder = ".") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const hidden = entry.name.startsWith(".") && !entry.name.startsWith(".env");
    const aside = folder === "." && (notInputs.has(entry.name) || entry.name.endsWith(".md"));
    if (hidden || aside || generated.some((one) => one.test(path))) return [];
    return entry.isDirectory() ? inputs(path) : [path];
  });
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const path of inputs().sort()) {
    const content = createHash("sha256").update(readFileSync(path)).digest("hex");
    hash.update(`${path} ${content}\n`);
  }
  return hash.digest("hex");
}

/** Writes what the folders say of themselves: see generate.ts. */
export function generate() {
  run(bin("tsx"), ["scripts/generate.ts"]);
}

/** Builds, unless what is built came from these very files. */
export function build() {
  const current = fingerprint();
  if (
    existsSync(".next/BUILD_ID") &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === current
  ) {
    return;
  }
  rmSync(stamp, { force: true });
  generate();
  run(bin("tsx"), ["scripts/check-rulebook.ts"]);
  run(bin("tsx"), ["scripts/record-samples.ts"]);
  run(bin("next"), ["build"]);
  writeFileSync(stamp, current);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  build();
}
