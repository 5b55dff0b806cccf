import { violations } from "./axe";
import { expect, test } from "./fixtures";
import { outlineOf, overflowOf, unfold, wholeOutline } from "./outline";
import { everyState } from "./states";
import { languages } from "./words";

test.use({ allowed: [[/status of 404/], { scope: "test" }] });

/** Colours do not depend on the language, so that one of them is seen in every look. */
const looks = [
  { colorScheme: "dark", width: 390, of: languages },
  { colorScheme: "dark", width: 1280, of: ["en"] },
  { colorScheme: "light", width: 390, of: ["en"] },
] as const;

for (const language of languages) {
  for (const part of [0, 1, 2, 3]) {
    const title = `${language}: every page can be read by everyone (${part + 1} of 4)`;
    test(title, async ({ page }) => {
      test.setTimeout(120_000);
      for (const [name, address] of everyState(language).filter((_, i) => i % 4 === part)) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await page.goto(address);
        expect.soft(await outlineOf(page), name).toEqual(wholeOutline);
        expect.soft(await violations(page, "all"), name).toEqual([]);
        for (const { colorScheme, width, of } of looks) {
          if (!of.some((one) => one === language)) continue;
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const found = await violations(page, "look");
          expect.soft(found, `${name}, ${colorScheme}, ${width} wide`).toEqual([]);
        }
        await unfold(page);
        // 640 is a wide screen at 200 %, 320 one at 400 %.
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await overflowOf(page), `${name}, ${width} wide`).toEqual([]);
        }
      }
    });
  }
}

test("text may be twice as large", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const longest = ["start", "guide", "content", "partner", "sure of nothing"];
  for (const [name, address] of everyState("de").filter(([state]) => longest.includes(state))) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect.soft(await overflowOf(page), name).toEqual([]);
  }
});

test("what is folded away can be read by everyone too", async ({ page }) => {
  const folding = ["sure of nothing", "custom-code with data-hub-pro"];
  for (const [name, address] of everyState("fr").filter(([state]) => folding.includes(state))) {
    await page.goto(address);
    await unfold(page);
    expect.soft(await violations(page, "all"), name).toEqual([]);
  }
});
