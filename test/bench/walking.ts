/** Walks the twenty stories as a visitor with a mouse would: clicks, words read and seconds to a result. */
import { readFileSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { flags, installedBrowser } from "@/scripts/browser.mjs";

/** How fast an adult reads plain prose (Brysbaert 2019), and how long one click takes (Card, Moran and Newell: pointing and pressing). */
const WORDS_A_SECOND = 238 / 60;
const SECONDS_A_CLICK = 1.3;

type Story = { id: string; answers: Record<string, string>; useCase?: string };
type Walk = { clicks: number; words: number; questions: number; ms: number };

const stories: Story[] = JSON.parse(
  readFileSync(new URL("../rules/recommendation/scenarios.json", import.meta.url), "utf8"),
);

/** Words a reader meets in the question that is asked: what is folded, and the margin, left out. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLElement>("main form");
    return (form?.innerText ?? "").split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  });

async function walk(page: Page, site: string, { answers, useCase }: Story): Promise<Walk> {
  const all: Record<string, string> = { ...answers, "use-case": useCase ?? "other" };
  const seen: Walk = { clicks: 0, words: 0, questions: 0, ms: 0 };
  const click = async (selector: string) => {
    await page.locator(selector).first().click();
    seen.clicks += 1;
  };
  await page.goto(`${site}/en`, { waitUntil: "networkidle" });
  const started = Date.now();
  const chip = `main input[name="use-case"][value="${all["use-case"]}"]`;
  const label = page.locator(`main label:has(input[name="use-case"][value="${all["use-case"]}"])`);
  if (await page.locator(chip).count()) {
    if (!(await label.isVisible())) await click("main form summary");
    await label.click();
    seen.clicks += 1;
    await click('main form button[type="submit"], main form button:not([type])');
  } else await click('main a[href$="/advisor"]');
  await page.waitForURL(/\/advisor/);
  for (;;) {
    const radio = page.locator('main form input[type="radio"]').first();
    await page.waitForSelector("main h1");
    const name = (await radio.count()) ? await radio.getAttribute("name") : null;
    const question = name && (await page.locator("main fieldset h1").count()) ? name : null;
    if (!question) break;
    seen.words += await wordsOf(page);
    seen.questions += 1;
    const value = all[question] ?? "unsure";
    await click(`main form label:has(input[name="${question}"][value="${value}"])`);
    await click('main form button[type="submit"]');
    await page.waitForFunction(
      (old) => !document.querySelector(`main fieldset:has(h1) input[name="${old}"]`),
      question,
    );
  }
  return { ...seen, ms: Date.now() - started };
}

const site = process.argv[2] ?? "http://localhost:3000";
const browser = await chromium.launch({
  executablePath: installedBrowser() ?? chromium.executablePath(),
  args: flags,
});
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
const walks: Walk[] = [];
for (const story of stories) walks.push(await walk(page, site, story));
await browser.close();
const mean = (of: (one: Walk) => number) => walks.reduce((a, one) => a + of(one), 0) / walks.length;
const seconds = (one: Walk) => one.words / WORDS_A_SECOND + one.clicks * SECONDS_A_CLICK;
console.log(
  `${walks.length} stories: ${mean((w) => w.questions).toFixed(1)} questions, ${mean((w) => w.clicks).toFixed(1)} clicks, ${mean((w) => w.words).toFixed(0)} words, about ${mean(seconds).toFixed(0)} s to read and answer (most: ${Math.max(...walks.map((w) => w.clicks))} clicks, ${Math.max(...walks.map(seconds)).toFixed(0)} s); the machine took ${(mean((w) => w.ms) / 1000).toFixed(2)} s.`,
);
