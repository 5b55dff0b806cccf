import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { everyState } from "./states";
import { languages } from "./words";

test.use({ allowed: [[/status of 404/], { scope: "test" }] });

/** What sticks out of the page sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });

/** The outline of a page: one main heading, and where things are. */
const outline = (page: Page) =>
  page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      h1: count("h1"),
      main: count("main"),
      header: count("body > header"),
      footer: count("body > footer"),
      unnamedNavigation: count("nav:not([aria-label], [aria-labelledby])"),
      title: document.title.trim() !== "",
    };
  });

for (const language of languages) {
  test(`${language}: every page fits a narrow screen and a zoomed one`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const [name, address] of everyState(language)) {
      await page.goto(address);
      expect.soft(await outline(page), name).toEqual({
        h1: 1,
        main: 1,
        header: 1,
        footer: 1,
        unnamedNavigation: 0,
        title: true,
      });
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await overflowing(page), `${name} at ${width}`).toEqual([]);
      }
      const folded = page.locator("details:not([open]) > summary");
      for (const summary of await folded.all()) if (await summary.isVisible()) await summary.click();
      expect.soft(await overflowing(page), `${name} unfolded`).toEqual([]);
    }
  });
}

test("text may be twice as large", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [name, address] of everyState("de")) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect.soft(await overflowing(page), name).toEqual([]);
  }
});
