import type { Page } from "@playwright/test";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { differencesOfRule } from "@/rules/rulebook/lookup";
import { expect, test } from "./fixtures";
import { code, webhook } from "./stories";
import { rowOf } from "./visitor";
import { addressOf } from "./ways";
import { languages, wordsOf } from "./words";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

for (const language of languages) {
  const terms = wordsOf(language);

  test(`${language}: the line that is printed the wrong way round is explained`, async ({
    page,
  }) => {
    await page.goto(`${addressOf(language, code)}#why-not-webhook`);
    const line = rowOf(page, "webhook")
      .getByRole("listitem")
      .filter({ hasText: terms.reason("webhook-not-read-back", "against") })
      .last();
    await line.getByText(terms.t("result:correction.title")).click();
    for (const step of ["printed", "readAs", "reason"]) {
      const text = terms.text(`corrections:webhook-line-inverted.${step}`);
      await expect(line.getByText(text)).toBeVisible();
    }
  });

  test(`${language}: who knows this language’s sheet is told where it differs`, async ({
    page,
  }) => {
    await page.goto(addressOf(language, code));
    const { reasons } = recommend(advisor, code);
    const given = [...reasons.required, ...reasons.speaksFor];
    const own = given.flatMap((rule) => differencesOfRule(rule, language));
    const summary = terms.t("result:edition.title", {
      language: terms.text(`common:language.${language}`),
    });
    const why = part(page, terms.t("result:why.title"));
    await why.locator("summary").first().click();
    const notes = why.getByText(summary);
    await expect(notes).toHaveCount(own.length);
    for (const [i, { id }] of own.entries()) {
      await notes.nth(i).click();
      const text = terms.text(`editions:${id}.says`);
      await expect(page.getByText(text).first()).toBeVisible();
    }
  });

  test(`${language}: says who can help, the best first, and names the use case`, async ({
    page,
  }) => {
    await page.goto(addressOf(language, webhook));
    const names = recommend(advisor, webhook).help.map((id) =>
      terms.text(`help:channels.${id}.name`),
    );
    const help = part(page, terms.t("result:help.title"));
    await help.locator("summary").click();
    await expect(help.locator("ol").getByRole("heading", { level: 3 })).toHaveText(names);
    const name = terms.nameOfUseCase("email-variants");
    const template = part(page, terms.t("result:template.title", { name }));
    await template.locator("summary").click();
    await expect(
      template.getByText(terms.text("use-cases:useCases.email-variants.brief")),
    ).toBeVisible();
  });
}
