import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const source = readFileSync(path, "utf8");

const everything: RunOptions = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
};

// What another look can change once a page has passed in one.
const ofLook: RunOptions = {
  resultTypes: ["violations"],
  runOnly: { type: "rule", values: ["color-contrast", "target-size", "link-in-text-block"] },
};

/** What axe finds wrong on a page; “look” checks only what colours and width can change. */
export async function violations(page: Page, checks: "all" | "look"): Promise<string[]> {
  if (checks === "all") await page.evaluate(source);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) => Reflect.get(window, "axe").run(document, options),
    checks === "all" ? everything : ofLook,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}
