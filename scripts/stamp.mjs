import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stamp = join(".next", "stamp.json");

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
/** What a running server writes, or nobody reads, beside what was built. */
const notOutputs = new Set(["stamp.json", "cache", "dev", "diagnostics", "trace", "trace-build"]);

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

/** @param {string} [folder] @returns {string[]} */
function outputs(folder = ".next") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (folder === ".next" && notOutputs.has(entry.name)) return [];
    if (entry.isDirectory()) return outputs(path);
    return entry.isFile() ? [path] : [];
  });
}

/** @param {string[]} paths */
function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths.sort()) {
    const content = createHash("sha256").update(readFileSync(path)).digest("hex");
    hash.update(`${path} ${content}\n`);
  }
  return hash.digest("hex");
}

/** Inputs include what shapes the build besides the files: the Node that ran it. */
export const fingerprintOfInputs = () => `${fingerprint(inputs())} ${process.version}`;

/** Whether what is built came from these very files, and is whole. @param {string} current of the inputs */
export function isBuilt(current) {
  if (!existsSync(stamp)) return false;
  const { from, to } = JSON.parse(readFileSync(stamp, "utf8"));
  return from === current && to === fingerprint(outputs());
}

export const removeStamp = () => rmSync(stamp, { force: true });

/** @param {string} current of the inputs, as they were before the build */
export function writeStamp(current) {
  writeFileSync(stamp, JSON.stringify({ from: current, to: fingerprint(outputs()) }));
}
