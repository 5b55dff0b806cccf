import type { APIRequestContext } from "@playwright/test";
import { allWords } from "@/locales/words";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { rulebook } from "@/rules/rulebook/rulebook";
import { startServer } from "../bench/production-server";
import { expect, test } from "./fixtures";
import { addressOf, waysToQuestions, waysToResults } from "./ways";
import { languages, wordsOf } from "./words";

const way = (approach: string) =>
  waysToResults.find(({ headline }) => headline.approach === approach)?.answers ?? {};

const question = addressOf("en", waysToQuestions.at(-1)?.answers ?? {}).slice(3);
const readiness = (answers: Answers) =>
  addressOf("en", answers).slice(3).replace("/advisor", "/readiness");

const unsureOfAll = Object.fromEntries(rulebook.questions.map(({ id }) => [id, UNSURE]));

/** Every kind of page that somebody shares, and the card that stands for it. */
const kinds: [path: string, card: RegExp][] = [
  ["", /start/],
  ["/guide", /start/],
  ["/use-cases", /start/],
  [question, /start/],
  ["/use-cases/rotate-leads", /rotate-leads/],
  ["/use-cases/webhook-receiver", /webhook-receiver/],
  ...waysToResults.map(({ headline, answers }): [string, RegExp] => [
    addressOf("en", answers).slice(3),
    new RegExp(`${headline.approach}\\.(settled|checks)`),
  ]),
  [addressOf("en", unsureOfAll).slice(3), /[a-z-]+\.(provisional|checks)/],
  [readiness(way("webhook")), /webhook\.(settled|checks)/],
  [readiness({}), /start/],
];

const unescaped = (text: string) =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");

/** What a page tells those who show a link to it. */
async function previewOf(
  request: APIRequestContext,
  address: string,
): Promise<Record<string, string>> {
  const html = await (await request.get(address)).text();
  const tags = [
    ...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g),
  ];
  return Object.fromEntries(tags.map(([, name = "", text = ""]) => [name, unescaped(text)]));
}

for (const language of languages) {
  test(`${language}: every kind of page names its picture, in its own language`, async ({
    request,
  }) => {
    for (const [path, card] of kinds) {
      const said = await previewOf(request, `/${language}${path}`);
      expect(said["og:url"], path).toBe(`/${language}${path}`);
      expect(said["og:locale"]).toBe(allWords[language].card.locale);
      expect(said["og:type"]).toBe("website");
      expect(said["og:title"]).toBe(said["twitter:title"]);
      expect((said["og:title"] ?? "").length).toBeGreaterThan(5);
      expect((said["og:description"] ?? "").length).toBeGreaterThan(20);
      expect((said["og:image:alt"] ?? "").length).toBeGreaterThan(20);
      expect(said["twitter:card"]).toBe("summary_large_image");
      expect(said["twitter:image"]).toBe(said["og:image"]);
      const address = said["og:image"] ?? "";
      const [, of, name = ""] = /^\/cards\/([a-z]{2})\/(.+)\.[0-9a-f]{8}\.png$/.exec(address) ?? [];
      expect([of, name.replace(card, "ok")], path).toEqual([language, "ok"]);
      const picture = await request.get(address);
      expect(picture.status(), address).toBe(200);
      expect(picture.headers()["content-type"]).toBe("image/png");
      const bytes = await picture.body();
      expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
      expect(size).toEqual([said["og:image:width"], said["og:image:height"]]);
      expect(bytes.length, "as large as a preview may be").toBeLessThan(200_000);
    }
  });
}

test("a result’s preview says its verdict", async ({ request }) => {
  const { t, text, approach } = wordsOf("de");
  const said = await previewOf(request, addressOf("de", way("marketplace")));
  expect(said["og:title"]).toBe(t("result:pageTitle", { approach: approach("marketplace") }));
  expect(said["og:description"]).toBe(text("approaches:marketplace.verdict"));
  expect(said["og:image:alt"]).toContain(approach("marketplace"));
  const again = await previewOf(request, addressOf("de", way("marketplace"), "app"));
  expect(again["og:image"]).toMatch(/start\./);
});

test("a picture is for other sites to show, for ever, and nothing in it runs", async ({
  request,
}) => {
  const { "og:image": address = "" } = await previewOf(request, `/fr`);
  const first = await request.get(address);
  const headers = first.headers();
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toMatch(/public, max-age=31536000, immutable/);
  expect(headers["set-cookie"]).toBeUndefined();
  const head = await request.head(address);
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  expect(head.headers()["content-type"]).toBe("image/png");
  const second = await request.get(`${address}?x=1`);
  expect(await second.body()).toEqual(await first.body());
  for (const page of ["/fr", "/cards", "/cards/fr"]) {
    const { "cross-origin-resource-policy": policy } = (await request.get(page)).headers();
    expect(policy, page).toBe("same-origin");
  }
});

test("every picture is drawn once: the second time costs next to nothing", async ({ request }) => {
  const addresses = await Promise.all(
    ["advanced-forecasts", "order-status", "email-variants"].map(
      async (id) => (await previewOf(request, `/es/use-cases/${id}`))["og:image"] ?? "",
    ),
  );
  const timed = async () => {
    const start = performance.now();
    const all = await Promise.all(addresses.map((address) => request.get(address)));
    const bodies = await Promise.all(all.map((one) => one.body()));
    return { bodies, took: performance.now() - start };
  };
  const first = await timed();
  const second = await timed();
  expect(second.bodies).toEqual(first.bodies);
  expect(second.took).toBeLessThan(first.took / 2);
});

test.describe("what is no picture", () => {
  for (const address of [
    "/cards",
    "/cards/",
    "/cards/en",
    "/cards/en/",
    "/cards/en/start",
    "/cards/en/start.png",
    "/cards/en/nothing.12345678.png",
    "/cards/xx/start.12345678.png",
    "/cards/EN/start.12345678.png",
    "/cards/en/start.12345678.PNG",
    "/cards/en/__proto__.12345678.png",
    "/cards/en/constructor.settled.12345678.png",
    "/cards/en/custom-code.open.12345678.png",
    "/cards/en/..%2f..%2fpackage.12345678.png",
    "/cards/en/start.12345678.png/x",
    "/cards/en/start.12345678.png.rsc",
    `/cards/en/${"a".repeat(1500)}.12345678.png`,
    "/cards/en/%F0%9F%98%80.12345678.png",
  ]) {
    test(`${address.slice(0, 60)} is a 404`, async ({ request }) => {
      const response = await request.get(address);
      expect(response.status()).toBe(404);
      expect(response.headers()["content-type"] ?? "").not.toContain("image");
      expect(response.headers()["x-content-type-options"]).toBe("nosniff");
      expect(response.headers()["content-security-policy"]).toContain("default-src 'none'");
    });
  }
});

test("the picture of an earlier deployment leads to today’s", async ({ request }) => {
  const { "og:image": today } = await previewOf(request, `/en`);
  const response = await request.get("/cards/en/start.00000000.png", { maxRedirects: 0 });
  expect(response.status()).toBe(307);
  expect(response.headers().location).toBe(today);
  expect(response.headers()["cache-control"]).toBe("no-store");
});

test("only reading is allowed", async ({ request }) => {
  const response = await request.post("/cards/en/start.00000000.png");
  expect(response.status()).toBe(405);
});

test("where the site’s address is known, previews name it whole; elsewhere no made-up host", async ({
  request,
}) => {
  for (const [path] of kinds) {
    const html = await (await request.get(`/en${path}`)).text();
    expect(html, path).not.toMatch(/site\.invalid|https?:\/\/localhost/);
  }
  const site = "https://advise.example.com";
  const server = await startServer({ settings: { SITE_URL: site } });
  try {
    for (const path of ["/en", "/de/use-cases/rotate-leads", addressOf("es", way("partner"))]) {
      const said = await previewOf(request, server.url + path);
      expect(said["og:url"]).toBe(site + path);
      expect(said["og:image"]).toMatch(new RegExp(`^${site}/cards/`));
      expect(said["twitter:image"]).toBe(said["og:image"]);
      const { pathname } = new URL(said["og:image"] ?? "");
      expect((await fetch(server.url + pathname)).status).toBe(200);
      const { "og:image": relative } = await previewOf(request, path);
      expect(relative).toBe(pathname);
    }
  } finally {
    await server.stop();
  }
});
