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

/** The heading of a result: the approach, and then whether it is settled. */
export const recommends = (page: Page, terms: Terms, approach: string) =>
  page.getByRole("heading", { level: 1, name: new RegExp(`^${terms.approach(approach)} `) });

/** The heading of the result of these answers. */
export const recommendsFor = (page: Page, terms: Terms, answers: Answers) =>
  recommends(page, terms, recommend(advisor, answers).primary ?? "");

/** A check, by its question. */
export const checkOf = (page: Page, name: string) => page.getByRole("group", { name });

/** The row that says why an approach is not the recommended one. */
export const rowOf = (page: Page, approach: string) =>
  page.locator("details").filter({ has: page.locator(`#why-not-${approach}`) });

/** The link in the margin that asks an answered question again. */
export const changeLink = (page: Page, terms: Terms, question: string) =>
  page
    .getByRole("region", { name: terms.t("advisor:trail.title") })
    .getByRole("link", { name: changing(terms, question) });

export const changing = (terms: Terms, question: string) =>
  terms.t("advisor:trail.changeQuestion", { question: terms.short(question) });

/** A language in the header's menu, which is opened first. */
export async function languageLink(page: Page, name: string) {
  const menu = page.locator("header details").first();
  if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
  return menu.getByRole("link", { name, exact: true });
}

/** Collects every request that the page sends from now on. */
export function requestsOf(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  return sent;
}
