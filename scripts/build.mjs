import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { bin, run } from "./run.mjs";
import { fingerprintOfInputs, isBuilt, removeStamp, writeStamp } from "./stamp.mjs";

/** Writes what the folders say of themselves: see generate.ts. */
export function generate() {
  run(bin("tsx"), ["scripts/generate.ts"]);
}

/** Builds, unless what is built came from these very files and is still whole. */
export function build() {
  const current = fingerprintOfInputs();
  if (isBuilt(current)) return;
  removeStamp();
  generate();
  run(bin("tsx"), ["scripts/check-rulebook.ts"]);
  run(bin("tsx"), ["scripts/record-samples.ts"]);
  run(bin("next"), ["build"]);
  writeStamp(current);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  build();
}
