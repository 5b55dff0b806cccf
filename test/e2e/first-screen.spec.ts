import type { Page } from "@playwright/test";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { expect, test } from "./fixtures";
import { asks } from "./visitor";
import { addressOf, heaviestPath, waysToQuestions } from "./ways";
import { languages, wordsOf } from "./words";

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Where the last option and the button end, and where the button's bar begins if it covers the foot. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const bottom = (one: Element | null | undefined) =>
      Math.round(one?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY);
    const submit = document.querySelector("main form [type=submit]");
    const bar = submit?.parentElement;
    const fixed = bar && getComputedStyle(bar).position === "fixed";
    return {
      heading: bottom(document.querySelector("h1")),
      option: bottom([...document.querySelectorAll("main form fieldset label")].at(-1)),
      button: bottom(submit),
      covered: fixed ? Math.round(bar.getBoundingClientRect().top) : innerHeight,
    };
  });

for (const language of languages) {
  for (const screen of screens) {
    const { width, height } = screen;
    test(`${language}: question, options and Continue are on the first screen, ${width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      const terms = wordsOf(language);
      for (const { question, answers } of waysToQuestions) {
        if (question === "use-case") continue; // fourteen to choose from; it can be skipped
        await page.goto(addressOf(language, answers));
        await expect(asks(page, terms, question)).toBeInViewport({ ratio: 1 });
        const { option, button, covered } = await measure(page);
        test.info().annotations.push({ type: question, description: `${option}, ${button}` });
        expect.soft(option, `${question}: the last option ends`).toBeLessThanOrEqual(covered);
        expect.soft(button, `${question}: Continue ends`).toBeLessThanOrEqual(height);
      }
    });
  }

  test(`${language}: the use case can be skipped without scrolling`, async ({ page }) => {
    const terms = wordsOf(language);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await page.goto(`/${language}/advisor`);
      const skip = page.getByRole("link", { name: terms.t("advisor:skip"), exact: true });
      await expect(skip).toBeInViewport({ ratio: 1 });
      await skip.click();
      await expect(asks(page, terms, "trigger")).toBeVisible();
      await expect(page).toHaveURL(addressOf(language, { "use-case": UNSURE }));
    }
  });

  test(`${language}: the longest path reads at most 650 words`, async ({ page }) => {
    // Every word shown in the question's form on a phone, folds closed: heading, options with their
    // line, progress, links and buttons; the use-case question included. A number is no word.
    await page.setViewportSize({ width: 390, height: 844 });
    const words = new Map<string, number>();
    for (const { question, answers } of waysToQuestions) {
      await page.goto(addressOf(language, answers));
      const text = await page.locator("main form").innerText();
      words.set(question, text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
    }
    const { weight, questions } = heaviestPath((question) => words.get(question) ?? 0);
    const description = `${weight} words in ${questions} questions, ${[...words].join(" ")}`;
    test.info().annotations.push({ type: language, description });
    expect(questions).toBeGreaterThan(7);
    expect(Math.min(...words.values())).toBeGreaterThan(20);
    expect(weight).toBeLessThanOrEqual(650);
  });
}

test("the bar never hides what has the focus, and leaves a short screen alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(addressOf("de", { "use-case": "other", trigger: "hubspot", exchange: "send" }));
  const seen = new Set<string>();
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press("Tab");
    const state = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const bar = document.querySelector("main form [type=submit]")?.parentElement as HTMLElement;
      const shown = (one.closest("label") ?? one).getBoundingClientRect();
      const hidden = !bar.contains(one) && shown.top >= bar.getBoundingClientRect().top;
      return { hidden, name: one.outerHTML.slice(0, 80) };
    });
    expect.soft(state.hidden, state.name).toBe(false);
    seen.add(state.name);
  }
  expect(seen.size).toBeGreaterThan(8);
  // 1280 × 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  const bar = page.locator("main form [type=submit]").locator("..");
  await expect(bar).toHaveCSS("position", "static");
});
