import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { textsOf, withoutForm } from "./texts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Namespaces whose keys the code names; the others hold ids of the rulebook (see rules/soundness). */
const named = [
  "advisor",
  "result",
  "common",
  "home",
  "guide",
  "api",
  "errors",
  "bench",
  "summary",
  "take-along",
];

/** The error page and the gate read these straight from their files: they must not depend on i18next. */
const readDirectly = /^errors:(failed|refused)\./;

const sources = ["app", "components", "locales", "rules"]
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, "utf8"));

/** Keys as the code writes them: "advisor:continue", `advisor:board.${status}`. */
const key = /"([a-z-]+:[\w.-]+)"|`([a-z-]+:(?:[\w.-]|\$\{[^}]*\})+)`/g;
const written = sources.flatMap((source) =>
  [...source.matchAll(key)].map(([, plain, template]) => plain ?? template ?? ""),
);

/** A written key as a pattern; what is put into it stands for one step or a part of one. */
function patternOf(text: string, end: string): RegExp {
  const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[\\w-]+")}${end}`);
}

const english = [...new Set(textsOf("en").map((one) => withoutForm(one.key)))];
const namespaces = new Set(english.map((one) => one.split(":")[0]));

test("every text is shown somewhere", () => {
  const shown = written.map((one) => patternOf(one, "$"));
  const ours = english.filter((one) => named.includes(one.split(":")[0] ?? ""));
  expect(ours.length).toBeGreaterThan(100);
  const idle = ours.filter(
    (one) => !readDirectly.test(one) && !shown.some((pattern) => pattern.test(one)),
  );
  expect(idle).toEqual([]);
});

test("every text that the code shows exists", () => {
  const ours = [...new Set(written)].filter((one) => namespaces.has(one.split(":")[0]));
  const missing = ours.filter((one) => {
    const pattern = patternOf(one, "(\\.|$)"); // the rest of a key may be added later
    return !english.some((known) => pattern.test(known));
  });
  expect(missing).toEqual([]);
});
