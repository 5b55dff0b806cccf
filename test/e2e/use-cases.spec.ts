import { readFileSync } from "node:fs";
import { wordsOfUseCase } from "@/locales/use-cases";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprints } from "@/rules/use-cases/registry";
import { expect, test } from "./fixtures";
import { unfold } from "./outline";
import { languages, wordsOf } from "./words";

const en = wordsOf("en");

for (const language of languages) {
  test(`${language}: every use case is listed by area, with its problem`, async ({ page }) => {
    await page.goto(`/${language}/use-cases`);
    for (const { id } of blueprints) {
      const { name, problem } = wordsOfUseCase(language, id);
      await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
      await expect(page.getByText(problem)).toBeVisible();
    }
  });

  test(`${language}: an unknown use case is a 404 with the ten and a way back`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext()).newPage();
    const { t, nameOfUseCase } = wordsOf(language);
    const response = await page.goto(`/${language}/use-cases/nothing-like-it`);
    expect(response?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const { id } of rulebook.useCases) {
      await expect(page.getByRole("link", { name: nameOfUseCase(id), exact: true })).toBeVisible();
    }
    await page.getByRole("link", { name: t("blueprint:back"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/use-cases$`));
  });
}

test("the list can be narrowed to what an approach carries, without JavaScript", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/en/use-cases");
  await page.getByRole("radio", { name: en.approach("bot-action"), exact: true }).check();
  for (const { id, fit } of blueprints) {
    const link = page.getByRole("link", { name: wordsOfUseCase("en", id).name, exact: true });
    await expect(link).toBeVisible({ visible: fit["bot-action"] === true });
  }
});

test("the first use case is on the first screen of a phone, in every language", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of languages) {
    await page.goto(`/${language}/use-cases`);
    const [first] = await page.locator("main h3").all();
    const box = await first?.boundingBox();
    expect((box?.y ?? 844) + (box?.height ?? 0), language).toBeLessThan(500);
  }
});

for (const { id, kind } of blueprints) {
  test(`${id}: the page shows the very file, and the workflow as a list`, async ({ page }) => {
    await page.goto(`/fr/use-cases/${id}`);
    const file = kind === "receiver" ? "receiver.js" : "action.js";
    const source = readFileSync(`rules/use-cases/${id}/${file}`, "utf8");
    await unfold(page);
    const parts = page.getByRole("region", { name: file }).locator("code");
    expect((await parts.allTextContents()).join("")).toBe(source);
    const words = wordsOfUseCase("fr", id);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.name);
    for (const step of Object.values(words.steps)) {
      await expect(
        page.getByRole("listitem").getByText(step, { exact: true }).first(),
      ).toBeVisible();
    }
  });
}

test("the code is copied and downloaded as it is", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/use-cases/email-variants");
  const source = readFileSync("rules/use-cases/email-variants/action.js", "utf8");
  await page.getByRole("button", { name: en.t("blueprint:code.copy"), exact: true }).click();
  await expect(page.getByText(en.t("blueprint:code.copied"), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: en.t("blueprint:code.download") }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toBe(source);
});
