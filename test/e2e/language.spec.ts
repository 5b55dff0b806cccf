import { expect, test } from "./fixtures";
import { answer, asks, changeLink, languageLink, pressOption } from "./visitor";
import { addressOf, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const visits: [says: string | undefined, chosen: string | undefined, language: string][] = [
  ["fr", undefined, "fr"],
  ["fr-CA, en;q=0.8", undefined, "fr"],
  ["en;q=0.2, de;q=0.9, es;q=0.5", undefined, "de"],
  ["de;q=0, es;q=0.1", undefined, "es"],
  ["ja, nl;q=0.9, es;q=0.1", undefined, "es"],
  ["es", "de", "de"],
  ["es", "xx", "es"],
  ["ja", "de", "de"],
  ["*", "fr", "fr"],
  [undefined, "es", "es"],
  [undefined, "xx", "en"],
  [undefined, "__proto__", "en"],
  ["ja", undefined, "en"],
  [";;;q=,,\u00e9", undefined, "en"],
];

for (const [says, chosen, language] of visits) {
  test(`a browser that asks for ${says} and chose ${chosen} is met in ${language}`, async ({
    playwright,
    baseURL,
  }) => {
    const request = await playwright.request.newContext({
      baseURL: baseURL ?? "",
      extraHTTPHeaders: {
        "Accept-Language": says ? Buffer.from(says).toString("latin1") : "",
        Cookie: chosen ? `lang=${chosen}` : "",
      },
    });
    for (const [from, to] of [
      ["/", ""],
      ["/guide", "/guide"],
      ["/advisor?exchange=send&trigger=unsure", "/advisor?exchange=send&trigger=unsure"],
      ["/advisor?a=%3Cb%3E&a=2", "/advisor?a=%3Cb%3E&a=2"],
    ]) {
      const response = await request.get(from ?? "", { maxRedirects: 0 });
      const { status, headers } = { status: response.status(), headers: response.headers() };
      expect(status).toBe(307);
      const { pathname, search } = new URL(headers.location ?? "", baseURL);
      expect(pathname + search).toBe(`/${language}${to}`);
      expect(headers.vary).toMatch(/Accept-Language/);
      expect(headers["cache-control"]).toMatch(/private|no-store/);
    }
    await request.dispose();
  });
}

test("a redirect never leaves the site", async ({ request, baseURL }) => {
  for (const path of ["//evil.example/a", "//evil", "/%2F%2Fevil", "/\\evil.example", "/@evil"]) {
    const response = await request.get(`${baseURL}${path}`, { maxRedirects: 0 });
    const location = response.headers().location ?? "/";
    expect(new URL(location, baseURL).origin).toBe(baseURL);
  }
});

for (const language of languages) {
  test(`${language}: each page says its language and where the others are`, async ({ page }) => {
    const query = "?exchange=send&trigger=hubspot";
    for (const path of ["", "/guide", "/advisor"]) {
      await page.goto(`/${language}${path}${path === "/advisor" ? query : ""}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      for (const other of languages) {
        const link = page.locator(`link[rel=alternate][hreflang=${other}]`);
        await expect(link).toHaveAttribute("href", `/${other}${path}`);
      }
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
        "href",
        `/${language}${path}`,
      );
      const fallback = page.locator("link[rel=alternate][hreflang=x-default]");
      await expect(fallback).toHaveAttribute("href", path === "" ? "/" : path);
    }
  });
}

test("changing the language keeps every answer, set aside or not", async ({ page }) => {
  const way = waysToResults.find(({ headline }) => headline.approach === "partner");
  const answers = { ...way?.answers, native: "no", plan: "unsure" };
  await page.goto(addressOf("en", answers));
  for (const language of ["Français", "Español", "Deutsch", "English"]) {
    await (await languageLink(page, language)).click();
    await expect(await languageLink(page, language)).toHaveAttribute("aria-current", "true");
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual(answers);
  }
});

test("changing the language keeps steps that were made without a request", async ({ page }) => {
  await page.goto("/en/advisor");
  await answer(page, wordsOf("en"), "use-case", "enrich-leads");
  await answer(page, wordsOf("en"), "trigger", "hubspot");
  await (await languageLink(page, "Deutsch")).click();
  await expect(asks(page, wordsOf("de"), "exchange")).toBeVisible();
  await answer(page, wordsOf("de"), "exchange", "send");
  await (await languageLink(page, "Français")).focus();
  await page.keyboard.press("Enter");
  await expect(asks(page, wordsOf("fr"), "content")).toBeVisible();
  await changeLink(page, wordsOf("fr"), "use-case").click();
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("enrich-leads");
});

test("the only cookie is the language that was chosen, and it is met again", async ({
  page,
  context,
}) => {
  await page.goto("/en/advisor?use-case=other");
  await pressOption(page, wordsOf("en"), "trigger", "hubspot");
  expect(await context.cookies()).toEqual([]);
  await (await languageLink(page, "Español")).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  const cookies = await context.cookies();
  expect(cookies.map(({ name, value, path, sameSite }) => [name, value, path, sameSite])).toEqual([
    ["lang", "es", "/", "Lax"],
  ]);
  await page.goto("/"); // the browser asks for English
  await expect(page).toHaveURL(/\/es$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
