import { expect, type Page } from "@playwright/test";
import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import { keyOf } from "./ways";

/** Presses the key of an option (one of the first nine) until the page, once it runs, has taken it. */
export async function pressOption(page: Page, terms: Terms, question: string, option: string) {
  const radio = page.getByRole("radio", { name: terms.option(question, option), exact: true });
  await expect(async () => {
    await page.keyboard.press(keyOf(question, option));
    await expect(radio).toBeChecked({ timeout: 250 });
  }).toPass();
}

/** Answers the question asked by keyboard alone. */
export async function answer(page: Page, terms: Terms, question: string, option: string) {
  await expect(asks(page, terms, question)).toBeVisible();
  await pressOption(page, terms, question, option);
  await page.keyboard.press("Enter");
  await expect(asks(page, terms, question)).toBeHidden();
}

/** The heading of a question. */
export const asks = (page: Page, terms: Terms, question: string) =>
  page.getByRole("heading", { level: 1, name: terms.question(question), exact: true });

/** The heading of a result. */
export const recommends = (page: Page, terms: Terms, approach: string) =>
  page.getByRole("heading", { level: 1, name: terms.approach(approach), exact: true });

/** The title of the result of these answers: with an assumption in it, it is for now. */
export function recommendsFor(page: Page, terms: Terms, answers: Answers) {
  const { primary, status } = recommend(advisor, answers);
  const approach = terms.approach(primary ?? "");
  const name =
    status === "provisional" ? terms.t("result:provisional.title", { approach }) : approach;
  return page.getByRole("heading", { level: 1, name, exact: true });
}

/** The link in the margin that asks an answered question again. */
export const changeLink = (page: Page, terms: Terms, question: string) =>
  page
    .getByRole("region", { name: terms.t("advisor:trail.title") })
    .getByRole("link", { name: changing(terms, question) });

export const changing = (terms: Terms, question: string) =>
  terms.t("advisor:trail.changeQuestion", { question: terms.short(question) });

/** Collects every request that the page sends from now on. */
export function requestsOf(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  return sent;
}
