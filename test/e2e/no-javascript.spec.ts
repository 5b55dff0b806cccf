import type { Page } from "@playwright/test";
import type { Terms } from "@/locales/terms";
import { expect, test } from "./fixtures";
import { code } from "./stories";
import { asks, changeLink, checkOf, languageLink, recommends } from "./visitor";
import { addressOf, waysToQuestions, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

test.use({ javaScriptEnabled: false });

const en = wordsOf("en");

const assumed = { ...code, "use-case": "other", app: "no" };

async function submit(page: Page, terms: Terms, question: string, option: string) {
  await expect(asks(page, terms, question)).toBeVisible();
  await page.getByRole("radio", { name: terms.option(question, option), exact: true }).check();
  await page.getByRole("button", { name: terms.t("advisor:continue") }).click();
}

for (const [i, language] of languages.entries()) {
  const terms = wordsOf(language);
  const share = waysToResults.filter((_, way) => way % languages.length === i);
  for (const { headline, answers } of share) {
    const name = [headline.approach, ...headline.needs].join(" with ");
    test(`${language}: a plain form leads to ${name}`, async ({ page }) => {
      await page.goto(`/${language}`);
      await page.getByRole("button", { name: terms.t("home:start") }).click();
      for (const [question, option] of Object.entries(answers)) {
        await submit(page, terms, question, option);
      }
      await expect(recommends(page, terms, headline.approach)).toBeVisible();
      const { searchParams } = new URL(page.url());
      expect(Object.fromEntries(searchParams)).toEqual(answers);
    });
  }
}

test("every question is there, with its answers", async ({ page }) => {
  for (const { question, answers } of waysToQuestions) {
    await page.goto(addressOf("en", answers));
    await expect(asks(page, en, question)).toBeVisible();
    await expect(page.getByRole("radio", { name: en.option(question, "unsure") })).toBeVisible();
    await expect(page).toHaveTitle(en.t("common:title", { page: en.question(question) }));
  }
});

test("nothing is offered that needs a script", async ({ page }) => {
  await page.goto("/en/advisor?use-case=other");
  await expect(page.getByRole("button", { name: en.t("advisor:keysOff") })).toBeHidden();
  await page.goto("/en/advisor?exchange=two-way&app=yes");
  await expect(recommends(page, en, "marketplace")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("Continue without an answer says so", async ({ page }) => {
  await page.goto("/en/advisor?use-case=other");
  await page.getByRole("button", { name: en.t("advisor:continue") }).click();
  const radio = page.getByRole("radio", { name: en.option("trigger", "hubspot") });
  await expect(radio).toBeFocused();
  await expect(page).toHaveURL("/en/advisor?use-case=other");
});

test("an answer can be changed, and the later ones stay", async ({ page }) => {
  const answers = { "use-case": "other", exchange: "none", trigger: "hubspot", native: "yes" };
  await page.goto(addressOf("en", answers));
  await changeLink(page, en, "trigger").click();
  await expect(page.getByRole("radio", { name: en.option("trigger", "hubspot") })).toBeChecked();
  await submit(page, en, "trigger", "chat");
  await expect(recommends(page, en, "standard-workflow")).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ ...answers, trigger: "chat" });
});

test("answers set aside travel along and come back", async ({ page }) => {
  const answers = { "use-case": "other", exchange: "none", trigger: "hubspot", native: "yes" };
  await page.goto(addressOf("en", answers));
  await changeLink(page, en, "exchange").click();
  await submit(page, en, "exchange", "two-way");
  await expect(asks(page, en, "app")).toBeVisible();
  await changeLink(page, en, "exchange").click();
  await submit(page, en, "exchange", "none");
  await expect(recommends(page, en, "standard-workflow")).toBeVisible();
});

test("the language can be changed", async ({ page }) => {
  const answers = { "use-case": "other", exchange: "send", trigger: "hubspot" };
  await page.goto(addressOf("en", answers));
  await (await languageLink(page, "Français")).click();
  await expect(asks(page, wordsOf("fr"), "content")).toBeVisible();
  await expect(page).toHaveURL(addressOf("fr", answers));
});

test("a result of a prefilled link lets a use case be chosen", async ({ page }) => {
  await page.goto("/en/advisor?exchange=two-way&app=yes");
  await page.getByRole("link", { name: en.t("result:useCase.choose") }).click();
  await submit(page, en, "use-case", "enrich-leads");
  await expect(page.getByRole("heading", { name: en.nameOfUseCase("enrich-leads") })).toBeVisible();
});

test("a check is a form: an answer sent along with all others changes the result", async ({
  page,
}) => {
  const answers = { ...assumed, auth: "unsure" };
  await page.goto(addressOf("en", answers));
  const check = checkOf(page, en.ask("auth"));
  await check.getByRole("radio", { name: en.answer("auth", "oauth2") }).check();
  await page.locator("form").filter({ has: check }).getByRole("button").click();
  await expect(page).toHaveURL((url) => {
    const sent = Object.fromEntries(url.searchParams);
    return url.pathname === "/en/advisor" && sent.auth === "oauth2" && sent.skills === "javascript";
  });
  await expect(recommends(page, en, "partner")).toBeVisible();
});

test("a link to a row opens it, and the button for the brief leads to its text", async ({
  page,
}) => {
  await page.goto(`${addressOf("en", assumed)}#why-not-webhook`);
  await expect(page.locator("#why-not-webhook")).toBeVisible();
  await expect(page.locator("#why-not-webhook")).toBeInViewport();
  await page.goto(addressOf("en", { exchange: "two-way", app: "no", skills: "none" }));
  await page.getByRole("link", { name: en.t("result:do.brief") }).click();
  await expect(page).toHaveURL(/\/en\/take-along\/brief\.txt\?/);
  await expect(page.locator("body")).toContainText(en.approach("partner"));
});

test("starting over leads to the first question", async ({ page }) => {
  await page.goto("/en/advisor?exchange=two-way&app=yes");
  await page.getByRole("link", { name: en.t("advisor:trail.startOver") }).click();
  await expect(asks(page, en, "use-case")).toBeVisible();
  await expect(page.getByText(en.t("advisor:trail.empty"))).toBeVisible();
});

for (const language of languages) {
  test(`${language}: the start page and the guide say everything`, async ({ page }) => {
    const { t, approach, reason } = wordsOf(language);
    await page.goto(`/${language}`);
    await expect(page.getByRole("heading", { level: 1, name: t("home:title") })).toBeVisible();
    await page.getByRole("link", { name: t("common:nav.guide") }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("guide:title") })).toBeVisible();
    await expect(page.getByRole("heading", { name: approach("webhook") })).toBeVisible();
    await expect(page.getByText(reason("code-not-oauth2", "against"))).toBeVisible();
  });
}
