import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { readinessPlaces } from "@/rules/readiness/readiness";
import { readinessFile } from "@/rules/readiness/rulebook";
import { recommend } from "@/rules/recommendation/recommendation";
import { expect, test } from "./fixtures";
import { recommends } from "./visitor";
import { addressOf, waysToResults } from "./ways";
import { type Language, languages, wordsOf } from "./words";

const way = (approach: string) =>
  waysToResults.find(({ headline }) => headline.approach === approach)?.answers ?? {};

const check = [
  ["decision", "yes"],
  ["log", "yes"],
  ["ai", "allowed"],
  ["dependencies", "many"],
  ["rate", "rarely"],
  ["impact", "high"],
] as const;

const readinessOf = (language: string, answers: Answers, revising: string | null = null) =>
  addressOf(language, answers, revising).replace("/advisor", "/readiness");

/** Answers the check's questions; each answer is a page of its own. */
async function answerAll(page: Page, language: Language, answers: readonly (readonly string[])[]) {
  const { t, text } = wordsOf(language);
  for (const [question, option] of answers) {
    const name = text(`readiness:questions.${question}.options.${option}`);
    await page.getByRole("radio", { name, exact: true }).check();
    await page.getByRole("button", { name: t("readiness:continue") }).click();
    await expect(page).toHaveURL(new RegExp(`${question}=${option}`));
  }
}

for (const language of languages) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? "with" : "without";
    test(`${language}: from the result, the check leads to safeguards and counters, ${how} JavaScript`, async ({
      browser,
    }) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const { t, text, place } = wordsOf(language);
      await page.goto(addressOf(language, way("custom-code")));
      await page.locator(`a[href*="readiness?"]`).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("readiness:title"));
      await answerAll(page, language, check);
      await expect(page.getByRole("heading", { level: 2 })).toHaveText(
        text("readiness:outcomes.build-strictly.title"),
      );
      await expect(page.getByText(text("readiness:safeguards.minimal-prompt"))).toBeVisible();
      await expect(page.getByText(text("readiness:counters.mer"))).toBeVisible();
      const [where] = readinessPlaces("minimal-prompt").map(place);
      await expect(page.getByText(where ?? "").first()).toBeVisible();
      await expect(page).toHaveTitle(
        new RegExp(`^${text("readiness:outcomes.build-strictly.title")}`),
      );
      await page.goBack();
      await expect(page.getByText(text("readiness:questions.impact.title"))).toBeVisible();
      await page.goForward();
      await page.getByRole("link", { name: t("readiness:back") }).click();
      await expect(page).toHaveURL(
        (url) =>
          url.pathname === `/${language}/advisor` && url.searchParams.get("ai") === "allowed",
      );
      await page.context().close();
    });
  }
}

test("it says plainly when not to build", async ({ page }) => {
  const { text } = wordsOf("en");
  await page.goto(readinessOf("en", way("custom-code")));
  await answerAll(page, "en", [
    ["decision", "yes"],
    ["log", "yes"],
    ["ai", "not-allowed"],
  ]);
  await expect(page.getByText(text("readiness:outcomes.do-not-build.title"))).toBeVisible();
  await expect(page.getByText(text("readiness:rules.ready-no-permission.text"))).toBeVisible();
});

test("an answer of the check can be changed, by keyboard alone", async ({ page }) => {
  const { t, text } = wordsOf("en");
  await page.goto(readinessOf("en", { ...way("custom-code"), decision: "no", ai: "none" }));
  await expect(page.getByText(text("readiness:outcomes.redesign.title"))).toBeVisible();
  const question = text("readiness:questions.decision.short");
  await page.getByRole("link", { name: t("readiness:changeQuestion", { question }) }).focus();
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("radio", {
    name: text("readiness:questions.decision.options.no"),
    exact: true,
  });
  await expect(chosen).toBeChecked();
  await chosen.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/decision=yes/);
  await expect(page).not.toHaveURL(/[?&]change=/);
});

test("changing the language keeps every answer", async ({ page }) => {
  const answers = { ...way("bot-action"), decision: "yes", log: "no" };
  await page.goto(readinessOf("en", answers));
  for (const [endonym, language] of [
    ["Deutsch", "de"],
    ["Español", "es"],
  ] as const) {
    await page.locator("header summary").first().click();
    await page.getByRole("link", { name: endonym, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      wordsOf(language).t("readiness:title"),
    );
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(answers);
  }
});

test("the page has its address in every language", async ({ page }) => {
  await page.goto(readinessOf("fr", way("webhook")));
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "/fr/readiness");
  for (const language of languages) {
    const link = page.locator(`link[rel=alternate][hreflang=${language}]`);
    await expect(link).toHaveAttribute("href", `/${language}/readiness`);
  }
});

test("the check is for what is programmed, and offered only there", async ({ page }) => {
  const { t, approach } = wordsOf("en");
  for (const { headline, answers } of waysToResults) {
    const offered = ["webhook", "bot-action", "custom-code"].includes(headline.approach);
    await page.goto(addressOf("en", answers));
    await expect(page.locator(`a[href*="readiness?"]`)).toHaveCount(offered ? 1 : 0);
    await page.goto(readinessOf("en", answers));
    const nothing = t("readiness:nothing", { approach: approach(headline.approach) });
    await expect(page.getByText(nothing)).toHaveCount(offered ? 0 : 1);
    const back = page.getByRole("link", { name: t("readiness:back") });
    await expect(back).toHaveAttribute("href", addressOf("en", answers));
  }
});

test("before there is a recommendation it leads to the questions, with the answers so far", async ({
  page,
}) => {
  const { t } = wordsOf("en");
  await page.goto("/en/readiness?trigger=hubspot&log=yes");
  await page.getByRole("link", { name: t("readiness:toQuestions") }).click();
  await expect(page).toHaveURL(/\/en\/advisor\?log=yes&trigger=hubspot$/);
});

test.describe("links of old", () => {
  const answers = { ...way("custom-code"), decision: "yes", log: "no" };

  test("with answers of the check they show the result, and the check has the answers", async ({
    page,
  }) => {
    await page.goto(addressOf("en", answers));
    await expect(recommends(page, wordsOf("en"), "custom-code")).toBeVisible();
    await expect(page.getByText(wordsOf("en").t("advisor:faults.title"))).toHaveCount(0);
    const onward = page.locator(`a[href*="readiness?"]`).first();
    await expect(onward).toHaveAttribute("href", /decision=yes&.*log=no/);
  });

  test("one that asks an answer of the check again leads to the check", async ({ request }) => {
    const response = await request.get(addressOf("de", answers, "log"), { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    const { pathname, searchParams } = new URL(response.headers().location ?? "", "http://x");
    expect(pathname).toBe("/de/readiness");
    expect(Object.fromEntries(searchParams)).toEqual({ ...answers, change: "log" });
    const own = await request.get(addressOf("de", answers, "skills"), { maxRedirects: 0 });
    expect(own.status()).toBe(200);
  });
});

test("a state is rendered once, and its own path leads to its address", async ({ request }) => {
  const probe = `use-case=other&decision=yes&${randomUUID()}`;
  const cached = async (query: string) =>
    (await request.get(`/de/readiness?${query}`)).headers()["x-nextjs-cache"];
  expect(await cached(probe)).toBe("MISS");
  expect(await cached(`${probe}&gclid=${randomUUID()}`)).toBe("HIT");
  const state = await request.get("/en/readiness/ZXhjaGFuZ2U9c2VuZA", { maxRedirects: 0 });
  expect(state.status()).toBe(308);
  expect(state.headers().location).toMatch(/\/en\/readiness\?exchange=send$/);
  expect((await request.get("/en/readiness/nonsense.x")).status()).toBe(404);
});

test("the API says the same", async ({ request }) => {
  const answers = { ...way("custom-code"), ...Object.fromEntries(check), lang: "de" };
  const query = new URLSearchParams(answers);
  const body = await (await request.get(`/api/recommendation?${query}`)).json();
  expect(body.primary).toBe(recommend(advisor, answers).primary);
  expect(body.readiness.outcome.outcome).toBe("build-strictly");
  expect(body.readiness.safeguards).not.toHaveLength(0);
  const rethink = { ...answers, decision: "no" };
  const other = await request.get(`/api/recommendation?${new URLSearchParams(rethink)}`);
  expect((await other.json()).readiness).toMatchObject({
    outcome: { outcome: "redesign" },
    safeguards: [],
    counters: [],
  });
  expect(readinessFile.outcomes.map(({ id }) => id)).toContain(body.readiness.outcome.outcome);
});
