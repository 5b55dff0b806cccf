import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { wordsOf } from "./words";

const { t } = wordsOf("en");
const folder = "rules/use-cases";

/** Every template with a recorded run; the build records them. */
const ids = readdirSync(folder).filter((id) => existsSync(`${folder}/${id}/action.js`));

for (const id of ids) {
  test(`${id}: run in the page, the sample ends as in the tests`, async ({ page }) => {
    const { outputs } = JSON.parse(readFileSync(`${folder}/${id}/sample.json`, "utf8"));
    const { status, reason } = outputs.customState ?? outputs;
    await page.goto(`/en/use-cases/${id}`);
    await page.getByRole("button", { name: t("bench:run") }).click();
    const phase = page.locator("[data-phase]");
    await expect(phase).toHaveAttribute("data-phase", "done", { timeout: 12_000 });
    await expect(phase).toHaveText(/^Finished in \d/);
    const results = page.getByRole("region", { name: t("bench:title"), exact: true });
    const first = results.locator("tbody").first();
    await expect(first).toContainText(status);
    await expect(first).toContainText(reason);
  });
}
