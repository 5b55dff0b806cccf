import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { everyState } from "./states";
import { wordsOf } from "./words";

test.use({ allowed: [[/status of 404/], { scope: "test" }] });

/** Finds each tab stop that, with its label or its frame, looks the same with the focus as without, and tells how many there are. */
async function tabStops(page: Page): Promise<{ count: number; unmarked: string[] }> {
  const unmarked: string[] = [];
  await page.evaluate(() => {
    const look = (element: Element) =>
      [element, element.closest("label"), element.parentElement]
        .map((one) => one && getComputedStyle(one))
        .map((style) => style && [style.outline, style.boxShadow, style.borderColor].join())
        .join();
    const selector = "a[href], button, input:not([type=hidden]), summary, [tabindex='0']";
    const before = new Map([...document.querySelectorAll(selector)].map((one) => [one, look(one)]));
    const visited = new Set<Element>([document.body]);
    const focused = () => {
      const element = document.activeElement ?? document.body;
      const seen = visited.has(element);
      visited.add(element);
      const same = before.get(element) === look(element);
      return { seen, same: same ? element.outerHTML.slice(0, 120) : null };
    };
    Object.assign(window, { focused });
  });
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press("Tab");
    const { seen, same } = await page.evaluate(() => Reflect.get(window, "focused")());
    if (seen) return { count, unmarked };
    if (same) unmarked.push(same);
  }
  throw new Error("The focus never leaves the page: something keeps it.");
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the focus can be seen wherever Tab leads, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme });
    const shown = ["start", "guide", "exchange", "partner", "sure of nothing", "revising"];
    for (const [name, address] of everyState("en").filter(([state]) => shown.includes(state))) {
      await page.goto(address);
      const { count, unmarked } = await tabStops(page);
      expect.soft(unmarked, name).toEqual([]);
      expect.soft(count, name).toBeGreaterThan(6);
    }
  });
}

test("the first tab stop leads past the header", async ({ page }) => {
  const { t } = wordsOf("en");
  await page.goto("/en/advisor?use-case=other");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: t("common:skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});
