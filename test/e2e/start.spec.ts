import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { wordsOfUseCase } from "@/locales/use-cases";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { blueprintIds } from "@/rules/use-cases/registry";
import { violations } from "./axe";
import { expect, test } from "./fixtures";
import { overflowOf, unfold } from "./outline";
import { asks } from "./visitor";
import { type Language, languages, wordsOf } from "./words";

const kB = 1000;
/** What is asked once the use case is known. */
const first = recommend(advisor, { "use-case": "other" }).next ?? "";

const startOf = (page: Page, language: Language) =>
  page.getByRole("button", { name: wordsOf(language).t("home:start") });
const fieldOf = (page: Page, language: Language) =>
  page.getByRole("searchbox", { name: wordsOf(language).t("home:find.label") });
const chipOf = (page: Page, language: Language, id: string) =>
  page.getByRole("radio", { name: wordsOfUseCase(language, id).short, exact: true });

/** The chips that can be seen, in their order. */
const chipsIn = (page: Page) =>
  page
    .getByRole("radio")
    .evaluateAll((chips) => chips.map((chip) => (chip as HTMLInputElement).value));

/** Typed with errors and without accents, as on a phone. */
const typed: Record<Language, [string, string][]> = {
  en: [
    ["comission", "advanced-calculations"],
    ["wher is my ordr", "order-status"],
    ["duplcate deals", "automate-control-data"],
  ],
  fr: [
    ["previson des ventes", "advanced-forecasts"],
    ["ou est ma comande", "order-status"],
    ["deboublonner", "automate-control-data"],
  ],
  es: [
    ["comision", "advanced-calculations"],
    ["donde esta mi pedio", "order-status"],
    ["negocio duplcado", "automate-control-data"],
  ],
  de: [
    ["Provison", "advanced-calculations"],
    ["wo ist meine Besetllung", "order-status"],
    ["kuenstliche Inteligenz", "ai-lead-enrichment"],
  ],
};

for (const language of languages) {
  const terms = wordsOf(language);

  test(`${language}: what is typed finds its use case in spite of errors, and is not sent`, async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on("request", (request) => {
      sent.push(decodeURIComponent(request.url()) + (request.postData() ?? ""));
      sent.push(...Object.values(request.headers()));
    });
    for (const [words, id] of typed[language]) {
      await page.goto(`/${language}`);
      await fieldOf(page, language).fill(words);
      await expect.poll(async () => (await chipsIn(page))[0]).toBe(id);
      await expect(page.getByRole("status")).not.toBeEmpty();
      await chipOf(page, language, id).check();
      await startOf(page, language).click();
      await expect(asks(page, terms, first)).toBeVisible();
      await expect(page).toHaveURL(`/${language}/advisor?use-case=${id}`);
      const [longest = ""] = words.split(" ").sort((a, b) => b.length - a.length);
      expect(sent.filter((one) => one.includes(longest))).toEqual([]);
    }
  });

  test(`${language}: by keyboard alone to the first question, and back`, async ({ page }) => {
    const [[words, id] = ["", ""]] = typed[language];
    await page.goto(`/${language}`);
    await fieldOf(page, language).focus();
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    const name = wordsOfUseCase(language, id).short;
    await expect(page.getByRole("status")).toHaveText(terms.t("home:find.chosen", { name }));
    await expect(chipOf(page, language, id)).toBeChecked();
    await expect(fieldOf(page, language)).toHaveValue(words);
    await page.keyboard.press("Enter");
    await expect(asks(page, terms, first)).toBeVisible();
    await page.goBack();
    await expect(fieldOf(page, language)).toHaveValue(words);
    await expect(chipOf(page, language, id)).toBeChecked();
    await page.goForward();
    await expect(page).toHaveURL(`/${language}/advisor?use-case=${id}`);
  });

  test(`${language}: what nothing fits leads on all the same`, async ({ page }) => {
    await page.goto(`/${language}`);
    await fieldOf(page, language).fill("xylophonquartz");
    await expect(page.getByRole("status")).toHaveText(terms.t("home:find.nothing"));
    expect(await chipsIn(page)).toEqual(["other"]);
    expect(await violations(page, "all")).toEqual([]);
    await fieldOf(page, language).press("Enter");
    await fieldOf(page, language).press("Enter");
    await expect(page).toHaveURL(`/${language}/advisor?use-case=other`);
    await expect(asks(page, terms, first)).toBeVisible();
  });

  test(`${language}: skipped, it leads to the question for the use case`, async ({ page }) => {
    await page.goto(`/${language}`);
    await startOf(page, language).click();
    await expect(asks(page, terms, "use-case")).toBeVisible();
    expect(new URL(page.url()).search).toBe("");
  });

  test(`${language}: the way on is on the first screen, beside a result on a wide one`, async ({
    page,
  }) => {
    const bottom = async (id: "start" | "sample") => {
      const part = id === "start" ? startOf(page, language) : page.locator("section").first();
      const box = await part.boundingBox();
      return (box?.y ?? 9999) + (box?.height ?? 0);
    };
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${language}`);
    await page.evaluate(() => document.fonts.ready);
    expect(await bottom("start")).toBeLessThanOrEqual(language === "en" ? 640 : 720);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    test.info().annotations.push({ type: "390", description: `${height} px` });
    expect(height).toBeLessThanOrEqual(language === "en" ? 2800 : 3200);
    expect(await page.locator("fieldset label:visible").count()).toBe(6);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await bottom("start")).toBeLessThanOrEqual(720);
    expect(await bottom("sample")).toBeLessThanOrEqual(800);
  });

  test(`${language}: nothing moves when the search is there, nor where it is narrow`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      Reflect.set(window, "shifted", 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sum = Reflect.get(window, "shifted") + Reflect.get(entry, "value");
          Reflect.set(window, "shifted", sum);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`/${language}`);
    await fieldOf(page, language).focus();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => Reflect.get(window, "shifted"))).toBeLessThanOrEqual(0.02);
    const before = await startOf(page, language).boundingBox();
    await fieldOf(page, language).fill("leads");
    await expect(page.getByRole("status")).not.toBeEmpty();
    expect(await startOf(page, language).boundingBox(), "the button stays").toEqual(before);
    await page.setViewportSize({ width: 320, height: 700 });
    await unfold(page);
    expect(await overflowOf(page)).toEqual([]);
    await fieldOf(page, language).fill("xylophonquartz");
    expect(await overflowOf(page)).toEqual([]);
  });

  test(`${language}: the page and what is found in it can be read by everyone`, async ({
    page,
  }) => {
    const look = async (state: string) => {
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [390, 1280]) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 844 });
          const found = await violations(page, "all");
          expect(found, `${state}, ${colorScheme}, ${width} wide`).toEqual([]);
        }
      }
    };
    await page.goto(`/${language}`);
    await look("at first");
    await unfold(page);
    await look("unfolded");
    await fieldOf(page, language).fill("leads");
    await fieldOf(page, language).press("Enter");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
    await look("found");
  });
}

test.describe("where the connection is gone", () => {
  test.use({ allowed: [[/net::ERR_FAILED/], { scope: "test" }] });

  test("a search that cannot be loaded says so, and the chips lead on", async ({ page }) => {
    await page.goto("/en");
    await page.waitForLoadState("networkidle");
    await page.route(/\.js(\?|$)/, (route) => route.abort());
    await fieldOf(page, "en").fill("commission");
    await expect(page.getByRole("status")).toHaveText(wordsOf("en").t("home:find.failed"));
    await chipOf(page, "en", "order-status").check();
    await page.unroute(/\.js(\?|$)/);
    await fieldOf(page, "en").press("Enter");
    await expect(page).toHaveURL("/en/advisor?use-case=order-status");
  });
});

test("the search is fetched when somebody searches, and the page stays small", async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.goto("/en");
  await page.waitForLoadState("networkidle");
  const total = () => [...scripts.values()].reduce((a, b) => a + b, 0);
  const before = total();
  test.info().annotations.push({ type: "at first", description: `${before} bytes` });
  expect(before).toBeGreaterThan(50 * kB);
  expect(before).toBeLessThanOrEqual(155 * kB);
  await fieldOf(page, "en").fill("commission");
  await expect(page.getByRole("status")).not.toBeEmpty();
  await page.waitForLoadState("networkidle");
  test.info().annotations.push({ type: "searching", description: `${total() - before} bytes` });
  expect(total()).toBeGreaterThan(before + 5 * kB);
  expect(total()).toBeLessThanOrEqual(before + 16 * kB);
});

test("the result in miniature opens as it is told", async ({ page }) => {
  const { t, approach } = wordsOf("en");
  await page.goto("/en");
  await page.getByRole("link", { name: t("home:sample.open") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(approach("custom-code"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: the use cases are a list, and no field is there that does nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`/${language}`);
      await expect(page.locator("input[type=search]")).toBeHidden();
      for (const id of blueprintIds) await expect(chipOf(page, language, id)).toBeVisible();
      expect(await page.locator("fieldset label:visible").count()).toBe(blueprintIds.length + 1);
      await expect(page.getByText(wordsOf(language).t("home:find.legend"))).toBeVisible();
      await chipOf(page, language, "intent-score").check();
      await startOf(page, language).click();
      await expect(page).toHaveURL(`/${language}/advisor?use-case=intent-score`);
      await expect(asks(page, wordsOf(language), first)).toBeVisible();
    });
  }
});
