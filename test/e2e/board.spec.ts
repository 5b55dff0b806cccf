import type { Page } from "@playwright/test";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import { expect, test } from "./fixtures";
import { pressOption } from "./visitor";
import { wordsOf } from "./words";

const terms = wordsOf("en");
const title = terms.t("advisor:board.title");
const address = "/en/advisor?use-case=other&exchange=send&trigger=hubspot";
const before = { "use-case": "other", exchange: "send", trigger: "hubspot" };
const after = { ...before, content: "chosen" };
const reason = terms.reason("webhook-everything-may-go", "against");

const panel = (page: Page) => page.getByRole("region", { name: title });
const webhook = (page: Page) =>
  panel(page)
    .getByRole("listitem")
    .filter({ hasText: terms.approach("webhook") })
    .first();

const every = (answers: Answers) =>
  terms.t("advisor:board.every", {
    count: recommend(advisor, answers).possible.length,
    all: advisor.approaches.length,
  });

/** What assistive technology is told, by the browser itself. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ""));
}

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("the approaches stand beside the question; choosing rules out at once", async ({ page }) => {
    await page.goto(address);
    await expect(panel(page).getByRole("heading", { name: title })).toBeVisible();
    await expect(page.locator("[popovertarget=panel]").first()).toBeHidden();
    await expect(webhook(page)).not.toContainText(terms.t("advisor:board.ruledOut"));
    expect(await spoken(page)).toContain(terms.approach("webhook"));
    await pressOption(page, terms, "content", "chosen");
    await expect(webhook(page)).toContainText(terms.t("advisor:board.ruledOut"));
    await expect(webhook(page).getByText(reason)).toBeVisible();
    expect(await spoken(page)).toContain(reason);
    await expect(page).toHaveURL(address);
  });
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("one line at the foot counts the approaches, and opens them as a sheet", async ({
    page,
  }) => {
    await page.goto(address);
    const handle = page.getByRole("button", { name: every(before) });
    await expect(handle).toBeVisible();
    await pressOption(page, terms, "content", "chosen");
    await expect(page.getByRole("button", { name: every(after) })).toBeVisible();
    await expect(page.getByText(reason)).toBeHidden();
    await page.locator("main form [popovertarget=panel]").focus();
    await page.keyboard.press("Enter");
    await expect(webhook(page).getByText(reason)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText(reason)).toBeHidden();
  });
});

test.describe("without JavaScript, on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("the sheet opens and closes by the browser’s own means", async ({ page }) => {
    await page.goto(`${address}&content=chosen`);
    await page.locator("main form [popovertarget=panel]").click();
    await expect(webhook(page).getByText(reason)).toBeVisible();
    await page.getByRole("button", { name: terms.t("advisor:sheet.close") }).click();
    await expect(page.getByText(reason)).toBeHidden();
  });
});

test("what is ruled out is told apart from what is possible", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/en/advisor?use-case=other&exchange=none&trigger=hubspot");
  const standing = (approach: string) =>
    panel(page)
      .getByRole("listitem")
      .filter({ hasText: terms.approach(approach) })
      .first();
  await expect(standing("standard-workflow")).toHaveText(terms.approach("standard-workflow"));
  await expect(standing("webhook")).toContainText(terms.t("advisor:board.ruledOut"));
});
