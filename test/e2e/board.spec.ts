import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer } from "./visitor";
import { wordsOf } from "./words";

const terms = wordsOf("en");
const title = terms.t("advisor:board.title");
const address = "/en/advisor?use-case=other&exchange=send&trigger=hubspot";
const reason = terms.reason("webhook-not-chosen-content", "against");

const panel = (page: Page) => page.getByRole("region", { name: title });
const webhook = (page: Page) =>
  panel(page)
    .getByRole("listitem")
    .filter({ hasText: terms.approach("webhook") })
    .first();

/** What assistive technology is told, by the browser itself. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ""));
}

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("the approaches stand beside the question, and need no click", async ({ page }) => {
    await page.goto(address);
    await expect(panel(page).getByRole("heading", { name: title })).toBeVisible();
    await expect(page.locator("summary").filter({ hasText: title })).toBeHidden();
    await expect(webhook(page)).toContainText(terms.t("advisor:board.possible"));
    expect(await spoken(page)).toContain(terms.approach("webhook"));
    await answer(page, terms, "content", "chosen");
    await expect(webhook(page)).toContainText(terms.t("advisor:board.ruledOut"));
    await expect(webhook(page).getByText(reason)).toBeVisible();
    expect(await spoken(page)).toContain(reason);
  });
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the approaches fold under one line that counts them", async ({ page }) => {
    await page.goto(`${address}&content=chosen`);
    const summary = page.locator("summary").filter({ hasText: title });
    await expect(summary).toContainText(/\d/);
    await expect(page.getByText(reason)).toBeHidden();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(webhook(page).getByText(reason)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByText(reason)).toBeHidden();
  });
});

test("what would fit but comes later is told apart from what is ruled out", async ({ page }) => {
  await page.goto("/en/advisor?use-case=other&exchange=none&trigger=hubspot");
  const standing = (approach: string) =>
    panel(page)
      .getByRole("listitem")
      .filter({ hasText: terms.approach(approach) })
      .first();
  await expect(standing("standard-workflow")).toContainText(terms.t("advisor:board.possible"));
  await expect(standing("webhook")).toContainText(terms.t("advisor:board.ruledOut"));
});
