import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { addressOf as fileOf, files } from "@/components/take-along/files";
import { startServer } from "../bench/production-server";
import { expect, test } from "./fixtures";
import { code } from "./stories";
import { addressOf, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const en = wordsOf("en");
const answers = { ...code, app: "no", auth: "unsure" };
const address = addressOf("en", answers);
const takeAlong = (page: Page) => page.getByRole("region", { name: en.t("take-along:title") });
const choose = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the summary is copied in any language, with links that lead back to this site", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address);
  await choose(page, "Deutsch");
  expect(
    asked.filter((path) => path.includes("take-along")),
    "nothing before it is asked for",
  ).toEqual([]);
  await takeAlong(page)
    .getByRole("button", { name: en.t("take-along:copy") })
    .click();
  await expect(takeAlong(page).getByRole("status")).toHaveText(en.t("take-along:copied.summary"));
  const text = await clipboard(page);
  const de = wordsOf("de");
  expect(text).toContain(de.approach("custom-code"));
  expect(text).toContain(de.text("take-along:ask.of.auth"));
  expect(text).toContain(`${baseURL}${addressOf("de", answers)}`);
  expect(text).toContain(`${baseURL}/de/use-cases/rotate-leads`);
  expect(asked.filter((path) => path.includes("take-along"))).toEqual([
    "/de/take-along/summary.txt",
  ]);
});

test("the keyboard alone chooses a language and copies", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await takeAlong(page).getByRole("radio", { name: "English" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(takeAlong(page).getByRole("radio", { name: "Français" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(takeAlong(page).getByRole("status")).toHaveText(en.t("take-along:copied.summary"));
  expect(await clipboard(page)).toContain(wordsOf("fr").t("summary:parts.steps"));
});

test("where copying is refused, the text is there in its own language", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(address);
  await choose(page, "Español");
  await takeAlong(page)
    .getByRole("button", { name: en.t("take-along:copy") })
    .click();
  const field = page.getByRole("textbox", { name: en.t("take-along:refused") });
  await expect(field).toHaveValue(new RegExp(wordsOf("es").t("summary:parts.steps")));
  await expect(field).toHaveAttribute("lang", "es");
});

test("Markdown is a file to keep", async ({ page }) => {
  await page.goto(address);
  await choose(page, "Français");
  const downloading = page.waitForEvent("download");
  await takeAlong(page)
    .getByRole("link", { name: en.t("take-along:markdown"), exact: true })
    .click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("summary-rotate-leads-fr.md");
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith(`# ${wordsOf("fr").approach("custom-code")}`)).toBe(true);
});

test("an e-mail opens with subject and text", async ({ page }) => {
  // A message opens outside of the page: what it is opened with is all there is to see.
  const opened = page.waitForRequest((request) => request.url().includes("/mail.txt"));
  await page.goto(address);
  await takeAlong(page)
    .getByRole("button", { name: en.t("take-along:email") })
    .click();
  const mail = await (await (await opened).response())?.text();
  const { protocol, searchParams } = new URL(mail ?? "");
  expect(protocol).toBe("mailto:");
  expect(searchParams.get("subject")).toContain(en.approach("custom-code"));
  expect(searchParams.get("body")).toContain(addressOf("en", answers));
  await expect(page).toHaveURL(address);
  await expect(takeAlong(page).getByRole("status")).toBeEmpty();
});

test("open points are copied as questions for whoever can answer them", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  const question = en.text("take-along:ask.of.auth");
  await page.getByRole("heading", { name: en.t("take-along:ask.title") }).click();
  await expect(page.getByText(en.quote(question))).toBeVisible();
  await page
    .getByRole("button", { name: /^Copy (as a|these) question/ })
    .first()
    .click();
  await expect.poll(() => clipboard(page)).toContain(question);
  expect(await clipboard(page)).toContain(page.url());
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each language is linked as text and as Markdown, and nothing is there in vain", async ({
    page,
  }) => {
    await page.goto(address);
    for (const name of [
      en.t("take-along:copy"),
      en.t("take-along:email"),
      en.t("take-along:print"),
    ]) {
      await expect(page.getByRole("button", { name })).toBeHidden();
    }
    const links = takeAlong(page).getByRole("link");
    await expect(links).toHaveCount(languages.length * 2);
    await takeAlong(page)
      .getByRole("link", { name: en.t("take-along:plain.text", { language: "Deutsch" }) })
      .click();
    await expect(page.getByText(wordsOf("de").approach("custom-code")).first()).toBeVisible();
  });
});

test("every headline is written in every language, and HEAD says the same of it", async ({
  request,
}) => {
  for (const file of files) {
    const response = await request.get(fileOf(file, "en", answers));
    expect(response.headers()["cache-control"], file).toBe("private, no-store");
  }
  for (const language of languages) {
    for (const { answers: way, headline } of waysToResults) {
      const file = fileOf("summary.txt", language, way);
      const response = await request.get(file);
      expect(response.status()).toBe(200);
      expect(await response.text()).toContain(wordsOf(language).approach(headline.approach));
      expect(response.headers()["cache-control"]).toBe("private, no-store");
      expect(response.headers()["x-content-type-options"]).toBe("nosniff");
    }
  }
  const file = fileOf("summary.md", "en", answers);
  const [head, get] = [await request.head(file), await request.get(file)];
  expect(await head.text()).toBe("");
  for (const name of ["content-type", "content-disposition", "content-language", "cache-control"]) {
    expect(head.headers()[name], name).toBe(get.headers()[name]);
  }
});

test("what is no such file, or means nothing, is said in the language of its address", async ({
  request,
}) => {
  for (const path of [
    "/de/take-along/x.txt",
    "/de/take-along",
    "/de/take-along/summary.txt/more",
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()["cache-control"], path).toBe("public, max-age=0, s-maxage=300");
    expect(await response.text()).toContain(wordsOf("de").t("errors:notFound.title"));
  }
  const wrong = await request.get("/de/take-along/summary.txt?exchange=fax");
  expect(wrong.status()).toBe(400);
  expect(wrong.headers()["content-language"]).toBe("de");
  expect(wrong.headers()["cache-control"]).toBe("private, no-store");
  expect(await wrong.text()).toContain(wordsOf("de").t("summary:faults.title"));
  expect((await request.post("/de/take-along/summary.txt")).status()).toBe(405);
});

test("nobody chooses the host that another reader's summary leads to", async () => {
  const server = await startServer({ settings: { SITE_URL: "https://advise.example.com" } });
  try {
    const headers = { Referer: `${server.url}/en`, "X-Forwarded-Host": "evil.example" };
    const text = await (
      await fetch(server.url + fileOf("summary.txt", "en", answers), { headers })
    ).text();
    expect(text).toContain(`https://advise.example.com${address}`);
  } finally {
    await server.stop();
  }
});
