// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { blueprints } from "@/rules/use-cases/registry";

const styles = (folder: string) =>
  readdirSync(join("components", folder))
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(join("components", folder, file), "utf8"))
    .join("\n");

const hues = styles("layout") + styles("approach");
const index = styles("use-case");

// What a new approach must not go without, and no type can ask for.
test.each(advisor.approaches.map(({ id }) => id))("%s has a hue, a filter and its fits", (id) => {
  expect(hues).toContain(`[data-approach="${id}"]`);
  expect(hues.split(`--${id}:`).length - 1, "a hue in light and in dark").toBe(2);
  expect(index).toContain(`[value="${id}"]:checked`);
  expect(blueprints.filter(({ fit }) => !(id in fit)).map((one) => one.id)).toEqual([]);
});
