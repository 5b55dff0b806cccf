import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

type Locked = { version?: string; optionalDependencies?: Record<string, string> };

const file = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const packages: Record<string, Locked> = JSON.parse(readFileSync(file, "utf8")).packages;

/** Where npm looks for a package that another one names: beside it, then further up. */
function placesOf(name: string, from: string): string[] {
  const own = `${from ? `${from}/` : ""}node_modules/${name}`;
  if (!from) return [own];
  const above = from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1));
  return [own, ...placesOf(name, above)];
}

const named = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).map((name) => ({ from, name })),
);

test("every machine finds its binaries in the lock file: no optional package is left out", () => {
  const lost = named.filter(({ from, name }) => !placesOf(name, from).some((at) => packages[at]));
  expect(lost).toEqual([]);
});

test.each([
  "@next/swc-darwin-arm64",
  "@next/swc-win32-x64-msvc",
  "@biomejs/cli-darwin-arm64",
  "@biomejs/cli-win32-x64",
  "@gorules/zen-engine-darwin-arm64",
])("%s is locked at one version with the rest of its package", (name) => {
  const { version } = packages[`node_modules/${name}`] ?? {};
  const wanted = named.filter((one) => one.name === name).map(({ from }) => packages[from]);
  expect(wanted.map((one) => one?.optionalDependencies?.[name])).toEqual([version]);
});

test("the lock file names no registry", () => {
  expect(readFileSync(file, "utf8")).not.toMatch(/"resolved"/);
});
