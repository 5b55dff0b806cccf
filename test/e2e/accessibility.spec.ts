import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect, test } from "./fixtures";
import { everyState } from "./states";
import { languages } from "./words";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const looks = [
  { colorScheme: "light", width: 1280, height: 900 },
  { colorScheme: "dark", width: 390, height: 844 },
  { colorScheme: "dark", width: 1280, height: 900 },
  { colorScheme: "light", width: 390, height: 844 },
] as const;

const everything: RunOptions = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
};
// What else a look can change once the page has passed in another one.
const byLook: RunOptions = {
  resultTypes: ["violations"],
  runOnly: { type: "rule", values: ["color-contrast", "target-size", "link-in-text-block"] },
};

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const results = await page.evaluate<AxeResults, RunOptions>(
    (runOptions) => Reflect.get(window, "axe").run(document, runOptions),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

test.use({ allowed: [[/status of 404/], { scope: "test" }] });

for (const language of languages) {
  for (const half of [0, 1]) {
    test(`${language}: axe finds nothing on any page, in any look (${half + 1} of 2)`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const states = everyState(language).filter((_, i) => i % 2 === half);
      for (const [name, address] of states) {
        await page.goto(address);
        await page.evaluate(axe);
        for (const [i, { colorScheme, ...viewport }] of looks.entries()) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize(viewport);
          const found = await violations(page, i < 2 ? everything : byLook);
          expect.soft(found, `${name}, ${colorScheme}, ${viewport.width}`).toEqual([]);
        }
      }
    });
  }
}
