import { expect, test } from "./fixtures";
import { answer, asks, recommends, requestsOf } from "./visitor";
import { waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

for (const [i, language] of languages.entries()) {
  const terms = wordsOf(language);
  const share = waysToResults.filter((_, way) => way % languages.length === i);
  for (const { headline, answers } of share) {
    const name = [headline.approach, ...headline.needs].join(" with ");
    test(`${language}: by keyboard alone to ${name}, without a request`, async ({ page }) => {
      await page.goto(`/${language}/advisor`);
      await page.waitForLoadState("networkidle"); // what comes next has been loaded ahead
      const [[first, option] = ["", ""], ...rest] = Object.entries(answers);
      await answer(page, terms, first, option);
      const sent = requestsOf(page);
      for (const [question, chosen] of rest) {
        await expect(asks(page, terms, question)).toBeFocused();
        await expect(page).toHaveTitle(terms.t("common:title", { page: terms.question(question) }));
        await answer(page, terms, question, chosen);
      }
      await expect(recommends(page, terms, headline.approach)).toBeFocused();
      const title = terms.t("result:pageTitle", { approach: terms.approach(headline.approach) });
      await expect(page).toHaveTitle(terms.t("common:title", { page: title }));
      const { searchParams } = new URL(page.url());
      expect(Object.fromEntries(searchParams)).toEqual(answers);
      expect(sent).toEqual([]);
    });
  }
}

test("the page says truly how many questions are left at most", async ({ page }) => {
  const terms = wordsOf("en");
  const longest = waysToResults.map(({ answers }) => Object.entries(answers));
  const story = longest.reduce((a, b) => (b.length > a.length ? b : a));
  await page.goto("/en/advisor");
  let before = Number.POSITIVE_INFINITY;
  for (const [i, [question, option]] of story.entries()) {
    await expect(asks(page, terms, question)).toBeVisible();
    const counts = Array.from({ length: 12 }, (_, count) => count);
    const said = await Promise.all(
      counts.map((count) =>
        page.getByText(terms.t("advisor:progress.left", { count }), { exact: true }).isVisible(),
      ),
    );
    const left = said.indexOf(true);
    expect(left).toBeLessThan(before);
    expect(left).toBeGreaterThanOrEqual(story.length - i);
    before = left;
    await answer(page, terms, question, option);
  }
  expect(before, "the last question is announced as the last").toBe(1);
});
