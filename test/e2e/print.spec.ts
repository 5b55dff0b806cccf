import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { addressOf, waysToResults } from "./ways";
import { languages } from "./words";

const MOST_PAGES = 2;
const LONGEST = 3;

/** A4 less its margins, in CSS pixels: how wide a page is laid out on paper. */
const PAPER_WIDTH = 718;

/** How high a page is on paper, without printing it. */
async function heightOnPaper(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** How many sheets a printed page takes. */
const sheetsOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test("the longest result fits on two sheets of paper, A4 or Letter, in any language", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
  const all: { address: string; height: number }[] = [];
  for (const language of languages) {
    for (const { answers } of waysToResults) {
      const address = addressOf(language, answers);
      all.push({ address, height: await heightOnPaper(page, address) });
    }
  }
  const longest = all.sort((a, b) => b.height - a.height).slice(0, LONGEST);
  for (const { address, height } of longest) {
    await page.goto(address);
    for (const format of ["A4", "Letter"] as const) {
      const sheets = sheetsOf(await page.pdf({ format, preferCSSPageSize: false }));
      const found = `${address}: ${height} px, ${format}: ${sheets} sheets`;
      test.info().annotations.push({ type: "print", description: found });
      expect.soft(sheets, found).toBeGreaterThan(0);
      expect.soft(sheets, found).toBeLessThanOrEqual(MOST_PAGES);
    }
  }
});
