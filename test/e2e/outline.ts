import type { Page } from "@playwright/test";

/** What a page has to have once. */
export const wholeOutline = {
  title: 1,
  h1: 1,
  main: 1,
  header: 1,
  footer: 1,
  unnamedNav: 0,
  idsTwice: 0,
};

/** How often a page has what it has to have once. */
export const outlineOf = (page: Page): Promise<typeof wholeOutline> =>
  page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      title: document.title.trim() === "" ? 0 : 1,
      h1: count("h1"),
      main: count("main"),
      header: count("body > header"),
      footer: count("body > footer"),
      unnamedNav: count("nav:not([aria-label], [aria-labelledby])"),
      idsTwice:
        count("[id]") - new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size,
    };
  });

/** What sticks out of a page sideways. */
export const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} of ${clientWidth}`, ...out.map((one) => one.outerHTML.slice(0, 80))];
  });

/** Opens everything that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
