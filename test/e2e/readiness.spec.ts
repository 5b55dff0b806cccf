import { advisor } from "@/rules/advisor";
import { readinessPlaces } from "@/rules/readiness/readiness";
import { readinessFile } from "@/rules/readiness/rulebook";
import { recommend } from "@/rules/recommendation/recommendation";
import { expect, test } from "./fixtures";
import { requestsOf } from "./visitor";
import { addressOf, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

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

for (const language of languages) {
  test(`${language}: the check leads to safeguards and counters, without a request`, async ({
    page,
  }) => {
    const { t, text, place } = wordsOf(language);
    await page.goto(addressOf(language, way("custom-code")));
    const region = page.getByRole("region", { name: t("readiness:title") });
    await expect(page.getByRole("button", { name: t("take-along:print") })).toBeVisible();
    const sent = requestsOf(page);
    for (const [question, option] of check) {
      await region
        .getByRole("radio", {
          name: text(`readiness:questions.${question}.options.${option}`),
          exact: true,
        })
        .check();
      await region.getByRole("button", { name: t("readiness:continue") }).click();
    }
    await expect(region.getByText(text("readiness:outcomes.build-strictly.title"))).toBeVisible();
    await expect(region.getByText(text("readiness:safeguards.minimal-prompt"))).toBeVisible();
    await expect(region.getByText(text("readiness:counters.mer"))).toBeVisible();
    const [where] = readinessPlaces("minimal-prompt").map(place);
    await expect(region.getByText(where ?? "").first()).toBeVisible();
    await expect(region.getByRole("heading", { level: 2 })).toBeFocused();
    expect(sent).toEqual([]);
    await expect(page).toHaveURL(/ai=allowed/);
    await page.goBack();
    await expect(region.getByText(text("readiness:questions.impact.title"))).toBeVisible();
  });
}

test("without JavaScript the check works by forms, and says plainly when not to build", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const { t, text } = wordsOf("en");
  await page.goto(addressOf("en", way("custom-code")));
  const region = page.getByRole("region", { name: t("readiness:title") });
  for (const [question, option] of [
    ["decision", "yes"],
    ["log", "yes"],
    ["ai", "not-allowed"],
  ] as const) {
    await region
      .getByRole("radio", {
        name: text(`readiness:questions.${question}.options.${option}`),
        exact: true,
      })
      .check();
    await region.getByRole("button", { name: t("readiness:continue") }).click();
  }
  await expect(region.getByText(text("readiness:outcomes.do-not-build.title"))).toBeVisible();
  await expect(region.getByText(text("readiness:rules.ready-no-permission.text"))).toBeVisible();
});

test("an answer of the check can be changed", async ({ page }) => {
  const { t, text } = wordsOf("en");
  await page.goto(addressOf("en", { ...way("custom-code"), decision: "no", ai: "none" }));
  const region = page.getByRole("region", { name: t("readiness:title") });
  await expect(region.getByText(text("readiness:outcomes.redesign.title"))).toBeVisible();
  await region
    .getByRole("link", {
      name: t("readiness:changeQuestion", { question: text("readiness:questions.decision.short") }),
    })
    .click();
  await expect(
    region.getByRole("radio", {
      name: text("readiness:questions.decision.options.no"),
      exact: true,
    }),
  ).toBeChecked();
});

test("the check is offered only where something is programmed", async ({ page }) => {
  const { t } = wordsOf("en");
  for (const { headline, answers } of waysToResults) {
    await page.goto(addressOf("en", answers));
    const offered = ["webhook", "bot-action", "custom-code"].includes(headline.approach);
    await expect(page.getByRole("region", { name: t("readiness:title") })).toHaveCount(
      offered ? 1 : 0,
    );
  }
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
