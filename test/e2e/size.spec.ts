import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { allWords } from "@/locales/words";
import { expect, test } from "./fixtures";
import { addressOf, waysToResults } from "./ways";
import { languages } from "./words";

const kB = 1000;

/** Every script that a modern browser loads for a page: its size as sent. */
async function scriptsOf(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text();
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const modern = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  const sources = modern.flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const preloaded = [...html.matchAll(/<link\b[^>]*as="script"[^>]*>/g)].flatMap(
    ([tag]) => /\shref="([^"]+)"/.exec(tag)?.[1] ?? [],
  );
  const sizes = new Map<string, number>();
  for (const source of new Set([...sources, ...preloaded])) {
    const script = await request.get(source);
    expect(script.status()).toBe(200);
    sizes.set(source, gzipSync(await script.body()).length);
  }
  return sizes;
}

const total = (sizes: Map<string, number>) => [...sizes.values()].reduce((a, b) => a + b, 0);

const result = addressOf("en", waysToResults[0]?.answers ?? {});

const plain = ["/en", "/en/guide", "/en/use-cases", "/en/readiness"];

test("no page sends more than 180 kB of script", async ({ request }) => {
  for (const address of [...plain, "/en/advisor", result, "/en/use-cases/rotate-leads"]) {
    const size = total(await scriptsOf(request, address));
    test.info().annotations.push({ type: address, description: `${size} bytes` });
    expect(size, address).toBeGreaterThan(50 * kB);
    expect(size, address).toBeLessThanOrEqual(180 * kB);
  }
});

test("pages without a questionnaire send next to nothing besides the framework", async ({
  request,
}) => {
  const pages = [...plain, "/en/nowhere", "/en/advisor"];
  const all = await Promise.all(pages.map((address) => scriptsOf(request, address)));
  const [first = new Map<string, number>()] = all;
  const shared = [...first].filter(([source]) => all.every((sizes) => sizes.has(source)));
  const bare = total(new Map(shared));
  expect(bare).toBeGreaterThan(50 * kB);
  for (const [i, address] of pages.slice(0, -1).entries()) {
    const size = total(all[i] ?? new Map());
    // The start page has a field that finds; what it finds with is loaded on first use.
    expect(size - bare, address).toBeLessThanOrEqual((address === "/en" ? 5 : 3) * kB);
  }
});

test("a page holds the words of its own language only", async ({ request }) => {
  const sample = (language: (typeof languages)[number]) => [
    allWords[language].questions.exchange.title,
    allWords[language].advisor.trail.setAsideWhy,
    allWords[language].result.reopened.text,
    allWords[language].home.lead,
  ];
  for (const language of languages) {
    const others = languages.filter((other) => other !== language).flatMap(sample);
    for (const path of ["", "/guide", "/advisor", "/advisor?exchange=two-way&app=yes"]) {
      const html = await (await request.get(`/${language}${path}`)).text();
      expect(others.filter((text) => html.includes(text))).toEqual([]);
    }
    const question = await (await request.get(`/${language}/advisor?use-case=other`)).text();
    expect(question).toContain(allWords[language].questions.exchange.title);
  }
});

test("the advisor sends nothing of the readiness check but its address", async ({ request }) => {
  const html = await (await request.get(result)).text();
  const scripts = [...(await scriptsOf(request, result)).keys()];
  const sent = await Promise.all(scripts.map(async (one) => (await request.get(one)).text()));
  for (const text of [html, ...sent]) {
    expect(text).not.toContain("ready-all-clear");
    expect(text).not.toContain(allWords.en.readiness.questions.decision.help);
  }
});

test("pages without a questionnaire send no words as data", async ({ request }) => {
  for (const path of plain) {
    const html = await (await request.get(path)).text();
    expect(html).not.toContain(allWords.en.questions.exchange.help);
  }
});
