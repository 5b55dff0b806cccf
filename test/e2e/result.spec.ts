import type { Page } from "@playwright/test";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { freshnessById, ruleById } from "@/rules/rulebook/lookup";
import { violations } from "./axe";
import { expect, test } from "./fixtures";
import { resultsToMeasure } from "./headlines";
import { unfold } from "./outline";
import { code, webhook } from "./stories";
import { asks, checkOf, recommends, recommendsFor, requestsOf, rowOf } from "./visitor";
import { addressOf, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const en = wordsOf("en");

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

for (const { headline, answers } of waysToResults) {
  const name = [headline.approach, ...headline.needs].join(" with ");
  test(`${name}: reasons have places, and changes lead where they say`, async ({ page }) => {
    const { reasons, excluded, changes } = recommend(advisor, answers);
    await page.goto(addressOf("en", answers));
    await expect(recommends(page, en, headline.approach)).toBeVisible();
    await expect(page.getByText(en.text(`approaches:${headline.approach}.verdict`))).toBeVisible();
    await unfold(page);
    for (const rule of [...reasons.required, ...reasons.speaksFor]) {
      const { places, basis } = ruleById(rule);
      const reason = part(page, en.t("result:why.title"))
        .locator("details")
        .getByRole("listitem")
        .filter({ hasText: en.reason(rule, "for") });
      for (const place of places ?? []) await expect(reason).toContainText(en.place(place));
      await expect(reason).toContainText(en.text(`sources:basis.${basis}.label`));
    }
    for (const { approach, rules } of excluded)
      for (const rule of rules)
        await expect(rowOf(page, approach)).toContainText(en.reason(rule, "against"));
    for (const { approach, turns } of changes) {
      const link = rowOf(page, approach).getByRole("link", {
        name: en.t("result:changes.tryNamed", { approach: en.approach(approach) }),
      });
      await expect(link).toHaveCount(turns === null ? 0 : 1);
      if (turns === null) continue;
      await unfold(page);
      const href = await link.getAttribute("href");
      await link.click();
      const turned = Object.fromEntries(new URLSearchParams(href ?? ""));
      expect(recommend(advisor, turned).primary).toBe(approach);
      await expect(recommendsFor(page, en, turned)).toBeVisible();
      await expect(page).toHaveURL(`/en/advisor${href}`);
      await page.goBack();
      await expect(recommends(page, en, headline.approach)).toBeVisible();
    }
  });
}

for (const language of languages) {
  test(`${language}: what to check and what to do are on a phone’s first screen`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const { name, answers } of resultsToMeasure) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(addressOf(language, answers));
      await page.evaluate(() => document.fonts.ready);
      const phone = await page.evaluate(() => {
        const box = (selector: string) =>
          [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect().bottom ?? 0;
        const action = document.querySelector("article > div > [data-approach]");
        return {
          checks: box('[aria-labelledby="check"] > :is(form, div)'),
          bar: action?.nextElementSibling?.getBoundingClientRect().top ?? Number.NaN,
          button: action?.nextElementSibling?.getBoundingClientRect().bottom ?? Number.NaN,
          page: document.documentElement.scrollHeight,
        };
      });
      expect.soft(phone.checks, `${name}: the checks end`).toBeLessThanOrEqual(phone.bar);
      expect.soft(phone.button, `${name}: the button ends`).toBeLessThanOrEqual(844);
      const longest = language === "en" ? 2800 : 3100;
      expect.soft(phone.page, `${name}: the page`).toBeLessThanOrEqual(longest);
      await page.setViewportSize({ width: 1280, height: 800 });
      const heading = await page.locator("#template").boundingBox();
      const end = (heading?.y ?? 0) + (heading?.height ?? Number.NaN);
      expect.soft(end, `${name}: the template’s heading`).toBeLessThanOrEqual(1000);
    }
  });
}

test("an assumed answer is given in place by keyboard: the headline follows, the focus stays", async ({
  page,
}) => {
  const answers = { ...code, "use-case": "other", auth: "unsure", app: "no" };
  await page.goto(addressOf("en", answers), { waitUntil: "networkidle" });
  const check = checkOf(page, en.ask("auth"));
  const sent = requestsOf(page);
  const key = check.getByRole("radio", { name: en.answer("auth", "api-key") });
  await key.focus();
  await page.keyboard.press("Space");
  await expect(key).toBeChecked();
  await expect(key).toBeFocused();
  await expect(page).toHaveURL(addressOf("en", { ...answers, auth: "api-key" }));
  const settled = `${en.approach("custom-code")}: ${en.t("result:status.checks.one")}`;
  await expect(page.locator("article > [aria-live]")).toHaveText(settled);
  await page.keyboard.press("ArrowRight");
  await expect(recommends(page, en, "partner")).toBeVisible();
  const oauth = check.getByRole("radio", { name: en.answer("auth", "oauth2") });
  await expect(oauth).toBeFocused();
  expect(sent).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(oauth).not.toBeChecked();
  await expect(page).toHaveURL(addressOf("en", answers));
});

test("a question with more answers is asked in full", async ({ page }) => {
  await page.goto(addressOf("en", { ...webhook, auth: "unsure" }));
  const name = en.t("result:check.otherNamed", { question: en.short("auth") });
  await page.getByRole("link", { name }).click();
  await expect(asks(page, en, "auth")).toBeFocused();
});

test("what would follow from a change in the product shows only when one says yes", async ({
  page,
}) => {
  await page.goto(addressOf("en", code));
  const [reopened] = recommend(advisor, code).reopened;
  const approach = reopened?.approach ?? "";
  const name = en.t("result:check.reopened", { approach: en.approachShort(approach) });
  const see = part(page, en.t("result:check.title")).getByRole("link", {
    name: en.t("result:changes.tryNamed", { approach: en.approach(approach) }),
  });
  await expect(see).toBeHidden();
  const check = checkOf(page, name);
  await check.locator("summary").click();
  for (const id of reopened?.freshness ?? [])
    await expect(check.locator(`a[href="${freshnessById(id).source}"]`).first()).toBeVisible();
  await check.getByRole("radio", { name: new RegExp(`^${en.t("result:check.yes")}`) }).check();
  await expect(see).toBeVisible();
  await expect(page).toHaveURL(addressOf("en", code));
});

test("a link to a row opens it, on arrival and on the page", async ({ page }) => {
  await page.goto(`${addressOf("en", code)}#why-not-webhook`);
  await expect(page.locator("#why-not-webhook")).toBeInViewport();
  await page.evaluate(() => {
    location.hash = "why-not-partner";
  });
  await expect(page.locator("#why-not-partner")).toBeInViewport();
  await expect(recommends(page, en, "custom-code")).toHaveCount(1);
});

test("a headline that depends on something does not claim to be settled", async ({ page }) => {
  await page.goto(addressOf("en", { ...code, "use-case": "other", skills: "unsure", app: "no" }));
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText(
    en.t("result:status.settled"),
  );
  await expect(page).toHaveTitle(
    en.t("common:title", {
      page: en.t("result:pageTitleProvisional", { approach: en.approach("partner") }),
    }),
  );
});

for (const language of languages) {
  test(`${language}: the longest result can be read by everyone, folded and unfolded, light and dark`, async ({
    page,
  }) => {
    const longest = resultsToMeasure.slice(-5);
    for (const { name, answers } of longest) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(addressOf(language, answers));
        expect.soft(await violations(page, "all"), name).toEqual([]);
        await unfold(page);
        expect.soft(await violations(page, "all"), `${name}, unfolded`).toEqual([]);
      }
    }
  });
}
