import { randomUUID } from "node:crypto";
import type { APIResponse, Page, Response } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, asks, languageLink } from "./visitor";
import { wordsOf } from "./words";

/** What every answer of the site carries. */
function expectHouseHeaders(response: Response | APIResponse | null) {
  const headers = response?.headers() ?? {};
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toMatch(/^(same-origin|no-referrer|strict-origin)/);
  expect(headers["permissions-policy"]).toMatch(/camera=\(\)/);
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["cross-origin-resource-policy"]).toMatch(/^(same|cross)-origin$/);
}

/** Only the page’s own scripts may run: each inline one is named by its hash. */
function expectPolicy(response: Response | null) {
  expectHouseHeaders(response);
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).toMatch(/object-src 'none'/);
  expect(policy).toMatch(/base-uri 'none'/);
  expect(policy).toMatch(/frame-ancestors /);
  expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types nextjs /);
  expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
}

/** A script of the page has run: a language that was chosen is remembered. */
async function runs(page: Page) {
  await expect(async () => {
    await (await languageLink(page, "Deutsch")).click();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: "lang", value: "de" });
  }).toPass();
}

test.describe("pages without a questionnaire", () => {
  for (const address of [
    "/en",
    "/es",
    "/fr/guide",
    "/en/guide",
    "/en/use-cases",
    "/fr/use-cases/service-slas",
  ]) {
    test(`${address} runs under the policy it is served with`, async ({ page }) => {
      expectPolicy(await page.goto(address));
      await runs(page);
    });
  }
});

test("an advisor state runs at its first request and from the cache", async ({ page }) => {
  const terms = wordsOf("fr");
  const address = `/fr/advisor?use-case=other&exchange=send&${randomUUID()}`;
  for (const cache of ["MISS", "HIT"]) {
    const response = await page.goto(address);
    expect(response?.headers()["x-nextjs-cache"]).toBe(cache);
    expectPolicy(response);
    await answer(page, terms, "trigger", "hubspot");
    await expect(asks(page, terms, "content")).toBeVisible();
  }
});

test.describe("what is not there", () => {
  test.use({ allowed: [[/status of 404/], { scope: "test" }] });

  for (const address of ["/es/nowhere", "/de/advisor/nonsense", "/en/a/b", "/nothing.txt"]) {
    test(`${address} is a 404 that runs under its policy`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      expectPolicy(response);
      await runs(page);
    });
  }

  for (const language of ["en", "fr", "es", "de"] as const) {
    test(`${language}: says so and leads back to the questionnaire`, async ({ page }) => {
      const { t, question } = wordsOf(language);
      await page.goto(`/${language}/nowhere`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("errors:notFound.title"));
      await page.getByRole("link", { name: t("errors:notFound.link") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(question("use-case"));
    });
  }
});

test("the API may be called from anywhere, and nothing in its answer may run", async ({
  request,
}) => {
  for (const query of ["", "?lang=xx"]) {
    const response = await request.get(`/api/recommendation${query}`);
    expectHouseHeaders(response);
    const headers = response.headers();
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["set-cookie"]).toBeUndefined();
  }
});
