import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { asks, languageLink, pressOption } from "./visitor";
import { wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;
const address = "/en/advisor?use-case=other&trigger=hubspot";

const checked = (page: Page) => page.locator("input:checked");

test("number keys choose among the options, “not sure” included", async ({ page }) => {
  await page.goto(address);
  await pressOption(page, terms, "exchange", "two-way");
  await pressOption(page, terms, "exchange", "unsure");
  await expect(page.getByRole("radio", { name: t("common:unsure") })).toBeFocused();
  await page.keyboard.press("9");
  await expect(page.getByRole("radio", { name: t("common:unsure") })).toBeChecked();
});

test("number keys can be turned off and on", async ({ page }) => {
  await page.goto(address);
  await pressOption(page, terms, "exchange", "none");
  await page.getByRole("button", { name: t("advisor:keysOff") }).click();
  await page.getByRole("radio", { name: terms.option("exchange", "none") }).focus();
  await page.keyboard.press("2");
  await expect(page.getByRole("radio", { name: terms.option("exchange", "none") })).toBeChecked();
  await page.getByRole("button", { name: t("advisor:keysOn") }).click();
  await page.getByRole("radio", { name: terms.option("exchange", "none") }).focus();
  await pressOption(page, terms, "exchange", "send");
});

test("number keys stay off at the next question", async ({ page }) => {
  await page.goto(address);
  await pressOption(page, terms, "exchange", "none");
  await page.getByRole("button", { name: t("advisor:keysOff") }).click();
  await page.getByRole("button", { name: t("advisor:continue") }).click();
  await expect(asks(page, terms, "native")).toBeFocused();
  await page.keyboard.press("1");
  await expect(page.getByRole("button", { name: t("advisor:keysOn") })).toBeVisible();
  await expect(checked(page)).toHaveCount(0);
});

test("Enter on a link follows the link, and answers nothing", async ({ page }) => {
  await page.goto(address);
  await pressOption(page, terms, "exchange", "none");
  await page.getByRole("link", { name: t("common:nav.guide") }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/guide");
});

test("number keys leave what has the focus elsewhere alone", async ({ page }) => {
  await page.goto(address);
  await pressOption(page, terms, "exchange", "none");
  await (await languageLink(page, "Deutsch")).focus();
  await page.keyboard.press("2");
  await expect(page.getByRole("radio", { name: terms.option("exchange", "none") })).toBeChecked();
});

test("a browser’s own shortcut is not an answer", async ({ page }) => {
  await page.goto(address);
  await pressOption(page, terms, "exchange", "none");
  await page.keyboard.press("Alt+2");
  await expect(page.getByRole("radio", { name: terms.option("exchange", "none") })).toBeChecked();
});

test("Continue without an answer says so, and stays", async ({ page }) => {
  await page.goto(address);
  const next = page.getByRole("button", { name: t("advisor:continue") });
  const alert = page.getByRole("alert").filter({ hasText: t("advisor:choose") });
  await expect(async () => {
    await next.click();
    await expect(alert).toBeVisible({ timeout: 250 });
  }).toPass();
  await expect(asks(page, terms, "exchange")).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.getByRole("radio", { name: terms.option("exchange", "send") }).check();
  await expect(alert).toBeHidden();
});
