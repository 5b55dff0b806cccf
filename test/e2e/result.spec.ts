import type { Page } from "@playwright/test";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { freshnessById, ruleById } from "@/rules/rulebook/lookup";
import { expect, test } from "./fixtures";
import { code, webhook } from "./stories";
import { asks, changing, recommends, recommendsFor } from "./visitor";
import { addressOf, waysToResults } from "./ways";
import { wordsOf } from "./words";

const en = wordsOf("en");

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

for (const { headline, answers } of waysToResults) {
  const name = [headline.approach, ...headline.needs].join(" with ");
  test(`${name}: reasons have places, and changes lead where they say`, async ({ page }) => {
    const { reasons, excluded, changes } = recommend(advisor, answers);
    await page.goto(addressOf("en", answers));
    await expect(recommends(page, en, headline.approach)).toBeVisible();
    await expect(page.getByText(en.text(`approaches:${headline.approach}.verdict`))).toBeVisible();
    for (const rule of [...reasons.required, ...reasons.speaksFor]) {
      const { places, basis } = ruleById(rule);
      const reason = part(page, en.t("result:reasons.title"))
        .getByRole("listitem")
        .filter({ hasText: en.reason(rule, "for") });
      for (const place of places ?? []) await expect(reason).toContainText(en.place(place));
      await expect(reason).toContainText(en.text(`sources:basis.${basis}.label`));
    }
    const others = part(page, en.t("result:others.title"));
    for (const rule of excluded.flatMap(({ rules }) => rules)) {
      await expect(others.getByText(en.reason(rule, "against")).first()).toBeVisible();
    }
    for (const { approach, turns } of changes) {
      const link = page.getByRole("link", {
        name: en.t("result:changes.tryNamed", { approach: en.approach(approach) }),
      });
      await expect(link).toHaveCount(turns === null ? 0 : 1);
      if (turns === null) continue;
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

test("an upgrade that is needed is said first, with what works without it", async ({ page }) => {
  await page.goto(addressOf("en", { ...code, plan: "lower", app: "yes" }));
  const titles = page.getByRole("article").locator("header").getByRole("heading", { level: 2 });
  await expect(titles).toHaveText([
    en.t("result:reopened.title", { approach: en.quote(en.approach("webhook")) }),
    en.t("result:prerequisites.title"),
  ]);
  const prerequisites = part(page, en.t("result:prerequisites.title"));
  await expect(prerequisites).toContainText(
    en.text("result:prerequisites.of.data-hub-pro.lacking"),
  );
  await expect(prerequisites.getByRole("listitem")).toContainText([en.approach("marketplace")]);
});

test("a provisional result says what to check, what flips it, and leads there", async ({
  page,
}) => {
  await page.goto(addressOf("en", { ...code, skills: "unsure", app: "no", maintenance: "yes" }));
  const title = en.t("result:provisional.title", { approach: en.approach("partner") });
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveTitle(
    en.t("common:title", {
      page: en.t("result:pageTitleProvisional", { approach: en.approach("partner") }),
    }),
  );
  await expect(page.getByText(en.t("result:kicker.provisional"))).toBeVisible();
  const check = part(page, en.t("result:assumptions.title"));
  const headline = { approach: "custom-code", needs: [] };
  await expect(check).toContainText(
    en.t("result:assumptions.flip", {
      if: en.capital(en.ifAnswer("skills", "javascript")),
      headline: en.headline(headline),
    }),
  );
  await check.getByRole("link", { name: changing(en, "skills") }).click();
  await expect(asks(page, en, "skills")).toBeFocused();
});

test("a settled result does not claim to be provisional", async ({ page }) => {
  await page.goto(addressOf("en", webhook));
  await expect(page.getByText(en.t("result:kicker.settled"))).toBeVisible();
  await expect(part(page, en.t("result:assumptions.title"))).toHaveCount(0);
});

test("where the product has moved on, the result says so, with date and source", async ({
  page,
}) => {
  const { cautions, reopened } = recommend(advisor, code);
  expect(cautions).not.toEqual([]);
  expect(reopened.map(({ approach }) => approach)).toEqual(["webhook"]);
  await page.goto(addressOf("en", code));
  const first = part(
    page,
    en.t("result:reopened.title", { approach: en.quote(en.approach("webhook")) }),
  );
  const moved = part(page, en.t("result:cautions.title"));
  const told = [
    ...reopened.flatMap(({ freshness }) => freshness.map((id) => ({ id, where: first }))),
    ...cautions.map(({ freshness }) => ({ id: freshness, where: moved })),
  ];
  for (const { id, where } of told) {
    const { date, source } = freshnessById(id);
    await expect(where).toContainText(en.date(date));
    const folded = where.locator("details:not([open]) > summary");
    if ((await folded.count()) > 0) await folded.click();
    await expect(where.locator(`a[href="${source}"]`).first()).toBeVisible();
  }
});

test("the contents lead to every part of the result", async ({ page }) => {
  const unsure = { ...code, plan: "unsure" };
  await page.goto(addressOf("en", unsure));
  const links = page.getByRole("navigation", { name: en.t("result:contents") }).getByRole("link");
  const parts = await page.locator("article > :not(:first-child) h2").allTextContents();
  await expect(links).toHaveText(parts);
  for (const link of await links.all()) {
    const target = (await link.getAttribute("href")) ?? "";
    await link.click();
    await expect(page.locator(target)).toBeInViewport();
    await expect(recommendsFor(page, en, unsure)).toHaveCount(1);
  }
});
