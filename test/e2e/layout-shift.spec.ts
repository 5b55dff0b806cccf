import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { addressOf, waysToQuestions, waysToResults } from "./ways";

const way = (approach: string) =>
  waysToResults.find(({ headline }) => headline.approach === approach)?.answers ?? {};

const result = addressOf("de", way("custom-code"));

/** Every kind of page, in German: its words are the longest. */
const pages = [
  ["start", "/de"],
  ["question", addressOf("de", waysToQuestions.at(-1)?.answers ?? {})],
  ["first question", "/de/advisor"],
  ["result", result],
  ["template", "/de/use-cases/rotate-leads"],
  ["guide", "/de/guide"],
  ["use cases", "/de/use-cases"],
  ["readiness", result.replace("/advisor", "/readiness")],
] as const;

const MOST = 0.02;
const FONTS_LATE_BY = 800;

type Shift = { value: number; of: string[] };

/** Collects what moves by itself while a page arrives. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    Reflect.set(window, "shifts", shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node?: Node }[];
        };
        const named = (node?: Node) => (node instanceof Element ? node.outerHTML.slice(0, 60) : "");
        if (!hadRecentInput) shifts.push({ value, of: sources.map(({ node }) => named(node)) });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** As on a phone with a poor connection: slow, and each font comes late. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  let fonts = 0;
  await page.route(/\.woff2?($|\?)/, async (route) => {
    fonts++;
    await new Promise((resolve) => setTimeout(resolve, FONTS_LATE_BY));
    await route.continue();
  });
  return () => fonts;
}

for (const width of [390, 1280]) {
  for (const [name, address] of pages) {
    test(`${name}, ${width} wide: nothing moves as a slow page and its fonts arrive`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
      const fonts = await slowDown(page);
      await watchShifts(page);
      await page.goto(address, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(() => Reflect.get(window, "shifts") as Shift[]);
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      test.info().annotations.push({ type: "CLS", description: `${name} ${width}: ${total}` });
      expect(fonts(), "fonts came, and late").toBeGreaterThan(1);
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST);
    });
  }
}
