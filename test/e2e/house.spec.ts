import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const fresh = () => `/fr/advisor?exchange=send&trigger=probe-${Date.now()}`;

async function hydrates(page: Page) {
  const button = page.getByRole("button", { name: "0" });
  await button.click();
  await expect(page.getByRole("button", { name: "1" })).toBeVisible();
}

test("a page of the build hydrates under the hashes it is served with", async ({ page }) => {
  const response = await page.goto("/en");
  expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  expect(response?.headers()["content-security-policy"]).not.toMatch(/unsafe|nonce/);
  await hydrates(page);
});

test("an advisor state hydrates at its first request and from the cache", async ({ page }) => {
  const address = fresh();
  for (const cache of ["MISS", "HIT"]) {
    const response = await page.goto(address);
    expect(response?.headers()["x-nextjs-cache"]).toBe(cache);
    expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
    await hydrates(page);
    expect(page.url()).toContain(address);
  }
});

test("a soft navigation to a state keeps the public address", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("link").click();
  await expect(page).toHaveURL(/\/fr\/advisor\?exchange=send$/);
  await hydrates(page);
});

test("a page rendered anew for each request runs by its nonce", async ({ page }) => {
  const response = await page.goto("/en/probe");
  expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'nonce-/);
  await hydrates(page);
});

test.describe("what is not there", () => {
  test.use({ allowed: [[/status of 404/], { scope: "test" }] });
  for (const address of ["/es/nowhere", "/de/advisor/nonsense", "/en/a/b", "/nothing.txt"]) {
    test(`${address} is a 404 that hydrates`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
      await expect(page.getByRole("heading", { name: /not found/i })).toBeVisible();
      await hydrates(page);
    });
  }
});
