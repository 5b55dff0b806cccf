import type { Page } from "@playwright/test";
import { advisor } from "@/rules/advisor";
import { violations } from "./axe";
import { expect, test } from "./fixtures";
import { overflowOf } from "./outline";
import { asks, recommends } from "./visitor";
import { addressOf, waysToQuestions } from "./ways";
import { languages, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;
const start = addressOf("en", { "use-case": "other", trigger: "hubspot" });

const drawer = (page: Page, words = terms) =>
  page.getByRole("dialog", { name: words.t("advisor:all.title") });
const opener = (page: Page, words = terms) =>
  page
    .getByRole("button", { name: words.t("advisor:all.open") })
    .or(page.getByRole("button", { name: words.t("advisor:all.anyOrder") }));
const pill = (page: Page, question: string, option: string, words = terms) =>
  drawer(page, words)
    .getByRole("group", { name: words.question(question) })
    .getByRole("radio", { name: words.option(question, option), exact: true });

async function open(page: Page, words = terms) {
  await expect(async () => {
    await opener(page, words).click();
    await expect(drawer(page, words)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

for (const width of [390, 1280]) {
  test(`“we have no developers” takes two clicks from any question, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { question, answers } of waysToQuestions) {
      if (question === "skills") continue;
      await page.goto(addressOf("en", answers));
      await open(page);
      await pill(page, "skills", "none").locator("..").click();
      await expect(pill(page, "skills", "none")).toBeChecked();
      await expect(drawer(page)).toBeVisible();
      await expect(page).toHaveURL(addressOf("en", { ...answers, skills: "none" }));
    }
  });
}

test("by keyboard: it opens, keeps the focus in, answers, and gives the focus back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(start);
  await page.waitForLoadState("networkidle");
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toBeVisible();
  for (let n = 0; n < 30; n++) {
    await page.keyboard.press("Tab");
    const inside = await drawer(page).evaluate((one) => {
      const at = document.activeElement;
      return one.contains(at) || at === document.body; // the browser's own bar has its turn too
    });
    expect(inside).toBe(true);
  }
  await pill(page, "plan", "pro").focus();
  await page.keyboard.press("ArrowRight");
  await expect(pill(page, "plan", "lower")).toBeChecked();
  await expect(pill(page, "plan", "lower")).toBeFocused();
  await expect(page).toHaveURL(/plan=lower/);
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test("it reaches a result without closing, and needs no request once the page has settled", async ({
  page,
}) => {
  await page.goto(start);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await open(page);
  await pill(page, "exchange", "two-way").locator("..").click();
  await pill(page, "app", "yes").locator("..").click();
  const headline = terms.headline({ approach: "marketplace", needs: [] });
  await expect(drawer(page).getByRole("status")).toHaveText(t("advisor:all.result", { headline }));
  await drawer(page)
    .getByRole("button", { name: t("advisor:sheet.close") })
    .click();
  await expect(recommends(page, terms, "marketplace")).toBeVisible();
  await page.context().setOffline(false);
});

test("a press beside it closes it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(start);
  await open(page);
  await page.mouse.click(100, 400);
  await expect(drawer(page)).toBeHidden();
  await expect(asks(page, terms, "exchange")).toBeVisible();
});

for (const language of languages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${language}, ${colorScheme}: the drawer and the sheet can be read by everyone`, async ({
      page,
    }) => {
      const words = wordsOf(language);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const answers = { "use-case": "other", trigger: "hubspot", exchange: "none", app: "unsure" };
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(addressOf(language, answers));
        await open(page, words);
        expect.soft(await violations(page, "all"), `drawer, ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 568 });
      expect.soft(await overflowOf(page), "drawer, 320").toEqual([]);
      await page.keyboard.press("Escape");
      for (const summary of await page.locator("main form summary").all()) {
        await summary.click();
        expect.soft(await violations(page, "all"), "folds").toEqual([]);
      }
      await page.locator("[popovertarget=panel]").first().click();
      await expect(
        page.getByRole("heading", { name: words.t("advisor:board.title") }),
      ).toBeVisible();
      expect.soft(await violations(page, "all"), "sheet").toEqual([]);
      expect.soft(await overflowOf(page), "sheet, 320").toEqual([]);
    });
  }
}

test("nothing moves for those who ask for none", async ({ page }) => {
  const animations = async () => {
    await page.goto(start);
    await open(page);
    return drawer(page).evaluate((one) => getComputedStyle(one).animationName);
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await animations()).toBe("none");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await animations()).not.toBe("none");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test("each question has a link of its own, answered or not", async ({ page }) => {
    await page.goto(start);
    const links = page.getByRole("region", { name: t("advisor:all.anyOrder") });
    await expect(links.getByRole("link")).toHaveCount(advisor.rulebook.questions.length);
    await expect(opener(page)).toBeHidden();
    await links.getByRole("link", { name: terms.short("skills"), exact: true }).click();
    await expect(asks(page, terms, "skills")).toBeVisible();
    await page.getByRole("radio", { name: terms.option("skills", "none"), exact: true }).check();
    await page.getByRole("button", { name: t("advisor:continue") }).click();
    await expect(asks(page, terms, "exchange")).toBeVisible();
    await expect(page).toHaveURL(/skills=none/);
  });
});
