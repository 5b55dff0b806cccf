import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { blueprints } from "@/rules/use-cases/registry";
import { violations } from "./axe";
import { expect, test } from "./fixtures";
import { overflowOf, unfold } from "./outline";
import { languages, wordsOf } from "./words";

const { t } = wordsOf("en");
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

/** One of each kind: an action, a bot and a receiver. */
const kinds = ["rotate-leads", "order-status", "webhook-receiver"];

/** Where something begins, counted from the top of the page. */
const topOf = async (page: Page, selector: string) => {
  const top = await page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
  return top + (await page.evaluate(() => scrollY));
};

/** Counts how far a page moves under its reader before anything is pressed. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    Reflect.set(window, "shift", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, "hadRecentInput")) continue;
        Reflect.set(window, "shift", Reflect.get(window, "shift") + Reflect.get(entry, "value"));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

for (const language of languages) {
  test(`${language}: folded, no template is longer than a phone’s reader will scroll`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await countShifts(page);
    for (const { id, kind } of blueprints) {
      await page.goto(`/${language}/use-cases/${id}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, id).toBeLessThanOrEqual(4_500);
      if (kind !== "receiver") {
        await expect(page.locator("form button[type=submit]")).toBeEnabled();
        const way = (await topOf(page, "form button[type=submit]")) - (await topOf(page, "#code"));
        expect.soft(way, `${id}: from the code to Run`).toBeLessThanOrEqual(2 * phone.height);
      }
      const shift = await page.evaluate(() => Reflect.get(window, "shift"));
      expect.soft(shift, `${id}: moved`).toBeLessThanOrEqual(0.02);
      await page.setViewportSize({ width: 320, height: 844 });
      expect.soft(await overflowOf(page), `${id}, 320 wide`).toEqual([]);
      await page.setViewportSize(phone);
    }
  });

  test(`${language}: a template can be read by everyone, folded and open`, async ({ page }) => {
    for (const id of kinds) {
      await page.setViewportSize(wide);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(`/${language}/use-cases/${id}`);
      expect.soft(await violations(page, "all"), id).toEqual([]);
      await unfold(page);
      expect.soft(await violations(page, "all"), `${id}, open`).toEqual([]);
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(phone);
        expect.soft(await violations(page, "look"), `${id}, open, ${colorScheme}`).toEqual([]);
        expect.soft(await overflowOf(page), `${id}, open`).toEqual([]);
      }
    }
  });
}

test("a template sends at most 155 kB of script, as packed", async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await page.goto("/en/use-cases/rotate-leads");
  await expect(page.getByRole("button", { name: t("bench:run") })).toBeEnabled();
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  const size = sizes.reduce((a, b) => a + b, 0);
  test.info().annotations.push({ type: "script", description: `${size} bytes` });
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThanOrEqual(155_000);
});

test("plan and code stand side by side where there is room, one below the other where not", async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await page.goto("/en/use-cases/rotate-leads");
  expect(await topOf(page, "#build")).toBe(await topOf(page, "#code"));
  await expect(page.locator("article > nav")).toBeVisible();
  await page.setViewportSize(phone);
  expect(await topOf(page, "#build")).toBeLessThan(await topOf(page, "#code"));
  await expect(page.locator("article > nav")).toBeHidden();
});

for (const [name, viewport] of Object.entries({ phone, wide })) {
  test(`Copy and Download stay in reach through the whole code: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("/en/use-cases/rotate-leads");
    await unfold(page);
    const copy = page.getByRole("button", { name: t("blueprint:code.copy"), exact: true });
    for (const line of [1, 40, 120, 214]) {
      await page.locator(`[data-line="${line}"]`).evaluate((one) => {
        scrollTo(0, one.getBoundingClientRect().top + scrollY - 300);
      });
      await expect(copy, `line ${line}`).toBeInViewport({ ratio: 1 });
      const download = page.getByRole("link", { name: t("blueprint:code.download") });
      await expect(download, `line ${line}`).toBeInViewport({ ratio: 1 });
    }
  });
}

test("a link to a part that is folded opens it", async ({ page }) => {
  for (const id of ["cases", "checks", "fit", "outputs", "properties"]) {
    await page.goto(`/en/use-cases/rotate-leads#${id}`);
    await expect(page.locator(`#${id}`), id).toBeInViewport();
    await expect(page.locator("details[open]", { has: page.locator(`#${id}`) })).toHaveCount(1);
  }
  for (const id of ["code", "bench"]) {
    await page.goto(`/en/use-cases/rotate-leads#${id}`);
    await expect(page.locator(`#${id}`), id).toBeInViewport();
  }
});

test("on a phone the contents lead to a part and close, by Escape too", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/en/use-cases/rotate-leads");
  const summary = page.locator("summary", { hasText: t("blueprint:contents") });
  const link = page.getByRole("link", { name: t("blueprint:cases.title") });
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(link).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press("Enter");
  await link.click();
  await expect(link).toBeHidden();
  await expect(page.locator("#cases")).toBeInViewport();
  await expect(summary).toBeInViewport();
});

test("by keyboard alone: the input, the sample responses, Run, and what was sent", async ({
  page,
}) => {
  await page.goto("/en/use-cases/rotate-leads");
  const run = page.getByRole("button", { name: t("bench:run") });
  await expect(run).toBeEnabled();
  await page.getByRole("textbox", { name: "hubspot_owner_id" }).focus();
  await page.keyboard.press("Tab");
  const responses = page.locator("summary", {
    hasText: t("bench:responses.fold", { count: 3 }),
  });
  await expect(responses).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const [status] = await page.getByLabel(t("bench:responses.status")).all();
  if (!status) throw new Error("no status");
  await expect(status).toBeFocused();
  await status.selectOption("500");
  await responses.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(run).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-phase]")).toHaveAttribute("data-phase", "done", {
    timeout: 12_000,
  });
  await expect(page.getByRole("heading", { name: t("bench:result.yours") })).toBeVisible();
});

test("without JavaScript all can be read, and nothing is offered that would not work", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const id of kinds) {
    await page.goto(`/en/use-cases/${id}`);
    await expect(page.getByRole("button"), id).toHaveCount(0);
    await expect(page.getByRole("link", { name: t("blueprint:code.download") })).toBeVisible();
    await page.locator("summary", { hasText: t("blueprint:cases.title") }).click();
    await expect(page.getByText(t("blueprint:cases.intro"))).toBeVisible();
  }
});

test("on paper: the plan and what is looked up, and where the code is found instead of the code", async ({
  page,
}) => {
  await page.goto("/en/use-cases/rotate-leads");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: t("blueprint:before.title") })).toBeVisible();
  await expect(page.locator("#build")).toBeVisible();
  await expect(page.locator("[data-line='7']")).toBeHidden();
  await expect(page.getByText("/en/use-cases/rotate-leads#code")).toBeVisible();
  await expect(page.locator("#checks li").first()).toBeVisible();
  for (const control of await page.getByRole("button").all()) await expect(control).toBeHidden();
});
