import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, asks, changeLink, recommends, requestsOf } from "./visitor";
import { addressOf } from "./ways";
import { wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

/** A story with a later answer that a change of an earlier one sets aside. */
const answers = {
  "use-case": "email-variants",
  trigger: "hubspot",
  exchange: "none",
  native: "yes",
};

const trail = (page: Page) => page.getByRole("region", { name: t("advisor:trail.title") });

async function walk(page: Page) {
  await page.goto("/en/advisor");
  await page.waitForLoadState("networkidle"); // what comes next has been loaded ahead
  for (const [question, option] of Object.entries(answers)) {
    await answer(page, terms, question, option);
  }
  await expect(recommends(page, terms, "standard-workflow")).toBeFocused();
}

test("Back and Forward walk the questions, without a request", async ({ page }) => {
  await walk(page);
  const sent = requestsOf(page);
  for (const [question, option] of Object.entries(answers).reverse()) {
    await page.goBack();
    await expect(asks(page, terms, question)).toBeFocused();
    const given = page.getByRole("radio", { name: terms.option(question, option), exact: true });
    await expect(given, "the answer given there").toBeChecked();
    await expect(page).toHaveTitle(t("common:title", { page: terms.question(question) }));
  }
  await expect(page).toHaveURL("/en/advisor");
  for (const question of ["trigger", "exchange", "native"]) {
    await page.goForward();
    await expect(asks(page, terms, question)).toBeVisible();
  }
  await page.goForward();
  await expect(recommends(page, terms, "standard-workflow")).toBeVisible();
  expect(sent).toEqual([]);
});

test("changing an earlier answer keeps the later ones", async ({ page }) => {
  await walk(page);
  await changeLink(page, terms, "trigger").click();
  await expect(asks(page, terms, "trigger")).toBeFocused();
  const before = page.getByRole("radio", { name: terms.option("trigger", "hubspot") });
  await expect(before).toBeChecked();
  await answer(page, terms, "trigger", "chat");
  await expect(recommends(page, terms, "standard-workflow")).toBeVisible();
  await expect(page).toHaveURL(addressOf("en", { ...answers, trigger: "chat" }));
});

test("a change can be called off", async ({ page }) => {
  await page.goto(addressOf("en", answers, "native"));
  await expect(asks(page, terms, "native")).toBeVisible();
  await page.getByRole("link", { name: t("advisor:keep") }).click();
  await expect(recommends(page, terms, "standard-workflow")).toBeVisible();
  await expect(page).toHaveURL(addressOf("en", answers));
});

test("answers that do not matter now are set aside, and come back", async ({ page }) => {
  await walk(page);
  await changeLink(page, terms, "exchange").click();
  await answer(page, terms, "exchange", "two-way");
  await expect(asks(page, terms, "app")).toBeFocused();
  await expect(
    trail(page).getByRole("heading", { name: t("advisor:trail.setAside") }),
  ).toBeVisible();
  await expect(trail(page)).toContainText(terms.option("native", "yes"));
  await expect(changeLink(page, terms, "native")).toBeVisible();
  await changeLink(page, terms, "exchange").click();
  await answer(page, terms, "exchange", "none");
  await expect(recommends(page, terms, "standard-workflow")).toBeVisible();
  await expect(changeLink(page, terms, "native")).toBeVisible();
});

test("starting over asks nothing, and Back returns every answer", async ({ page }) => {
  await walk(page);
  await trail(page)
    .getByRole("link", { name: t("advisor:trail.startOver") })
    .click();
  await expect(asks(page, terms, "use-case")).toBeFocused();
  await expect(trail(page)).toContainText(t("advisor:trail.empty"));
  await expect(page).toHaveURL("/en/advisor");
  await page.goBack();
  await expect(recommends(page, terms, "standard-workflow")).toBeVisible();
  await expect(page).toHaveURL(addressOf("en", answers));
});

test("a reload stays where the visitor is", async ({ page }) => {
  await page.goto(addressOf("en", { "use-case": "other" }));
  await answer(page, terms, "trigger", "hubspot");
  await page.reload();
  await expect(asks(page, terms, "exchange")).toBeVisible();
  await expect(page).toHaveTitle(t("common:title", { page: terms.question("exchange") }));
});
