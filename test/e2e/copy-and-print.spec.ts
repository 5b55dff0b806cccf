import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, changeLink, recommends } from "./visitor";
import { addressOf } from "./ways";
import { wordsOf } from "./words";

const en = wordsOf("en");
const answers = { app: "yes", exchange: "two-way", "use-case": "rotate-leads" };
const address = addressOf("en", answers);

const takeAlong = (page: Page) => page.getByRole("region", { name: en.t("take-along:title") });

test("the link can be copied, and opens the same result", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(addressOf("en", { exchange: "two-way", "use-case": "rotate-leads" }));
  await answer(page, en, "app", "yes");
  await page.getByRole("button", { name: en.t("take-along:copyLink") }).click();
  await expect(takeAlong(page).getByRole("status")).toHaveText(en.t("take-along:copied.link"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}${address}`);
});

test("where copying is refused, the link is there to be copied by hand", async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(address);
  await page.getByRole("button", { name: en.t("take-along:copyLink") }).click();
  const link = page.getByRole("textbox", { name: en.t("take-along:refused") });
  await expect(link).toHaveValue(`${baseURL}${address}`);
  await link.focus();
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${baseURL}${address}`);
});

test("printing asks the browser to print", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.classList.add("printed");
  });
  await page.goto(address);
  await page.getByRole("button", { name: en.t("take-along:print") }).click();
  await expect(page.locator("body.printed")).toHaveCount(1);
});

test("on paper stands the result, and nothing to press", async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole("button", { name: en.t("take-along:print") })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(recommends(page, en, "marketplace")).toBeVisible();
  await expect(page.getByText(en.reason("app-exists", "for")).first()).toBeVisible();
  await expect(page.getByText(en.answer("exchange", "two-way")).first()).toBeVisible();
  await expect(changeLink(page, en, "exchange")).toBeHidden();
  for (const control of await page.getByRole("button").all()) await expect(control).toBeHidden();
  for (const name of [en.t("common:language.label"), en.t("common:nav.label")]) {
    await expect(page.getByRole("navigation", { name })).toBeHidden();
  }
  for (const name of [en.t("result:changes.try"), en.t("advisor:trail.startOver")]) {
    await expect(page.getByText(name).first()).toBeHidden();
  }
});

test("on paper, links say where they lead", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
  const links = page.locator('main a[href^="http"]:visible');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const written = await link.evaluate((one) => getComputedStyle(one, "::after").content);
    expect(written).toContain(await link.getAttribute("href"));
  }
});

test("paper is light, also for who reads in the dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(address);
  const lightness = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => {
        const [red = 0, green = 0, blue = 0] = (
          getComputedStyle(element).getPropertyValue(name).match(/\d+/g) ?? []
        ).map(Number);
        return (red + green + blue) / 765;
      }, property);
  expect(await lightness("body", "background-color")).toBe(1);
  for (const text of ["h1", "main p", "main h2", "main section p", "main h3"]) {
    expect(await lightness(text, "color"), text).toBeLessThan(0.5);
  }
});
