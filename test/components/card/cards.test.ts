// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { cardIds, cardOfStandpoint } from "@/components/card/card-ids";
import { altOf, type Card, cardOf, fileOf, idOf } from "@/components/card/cards";
import { colors, hues, tinted } from "@/components/card/colors";
import { HEIGHT, WIDTH } from "@/components/card/Drawing";
import { pictureStore } from "@/components/card/kept";
import { pictureOf } from "@/components/card/picture";
import { languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { advisor } from "@/rules/advisor";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprintIds } from "@/rules/use-cases/registry";
import { answersOf } from "../../rules/support";
import { wordsOf } from "../words";

const card = (id: string, language: (typeof languages)[number] = "en") =>
  cardOf(language, id) as Card;

test("there is a card for the site, for each result and for each use case, and each once", () => {
  expect(new Set(cardIds).size).toBe(cardIds.length);
  expect(cardIds).toHaveLength(1 + 3 * rulebook.approaches.length + blueprintIds.length);
  for (const language of languages) {
    for (const id of cardIds) {
      const { title, sentence } = card(id, language);
      expect(title.length * sentence.length, `${language} ${id}`).toBeGreaterThan(0);
    }
  }
});

test.each([
  "",
  "settled",
  "custom-code",
  "custom-code.open",
  "custom-code.settled.",
  "custom-code.settled.x",
  "rotate-leads.settled",
  "constructor",
  "__proto__",
  "start.settled",
])("“%s” is no card", (id) => {
  expect(cardOf("en", id)).toBeUndefined();
});

test.each(languages)("%s: a card says what its page says", (language) => {
  const { t, text, approach } = wordsOf(language);
  const site = t("common:site");
  expect(cardOf(language, "start")).toEqual({
    kind: "start",
    site,
    title: t("home:title"),
    sentence: t("home:description"),
  });
  const settled = cardOf(language, "webhook.settled");
  const about = { id: "webhook", name: approach("webhook") };
  expect(settled).toEqual({
    kind: "result",
    site,
    title: about.name,
    status: t("card:settled"),
    sentence: text("approaches:webhook.verdict"),
    approach: about,
  });
  expect(cardOf(language, "webhook.provisional")).toEqual({
    ...settled,
    status: t("card:provisional"),
    sentence: text("approaches:webhook.verdictIf"),
  });
  expect(cardOf(language, "webhook.checks")?.status).toBe(t("card:checks"));
  const { name, problem } = wordsOfUseCase(language, "rotate-leads");
  expect(cardOf(language, "rotate-leads")).toMatchObject({
    kind: "use-case",
    title: name,
    sentence: problem,
  });
});

test("who does not see it is told the same", () => {
  expect(altOf(card("start"))).toMatch(/^Which automation approach fits\? [A-Z]/);
  expect(altOf(card("custom-code.settled"))).toMatch(/^Custom code action, settled\. [A-Z]/);
  expect(altOf(card("rotate-leads"))).toBe(
    `${card("rotate-leads").title}. ${card("rotate-leads").sentence}`,
  );
});

test("other words are another address; the same words the same one", () => {
  const one = card("custom-code.settled");
  expect(fileOf("custom-code.settled", one)).toMatch(/^custom-code\.settled\.[0-9a-f]{8}\.png$/);
  expect(fileOf("custom-code.settled", { ...one })).toBe(fileOf("custom-code.settled", one));
  expect(fileOf("custom-code.settled", { ...one, sentence: "x" })).not.toBe(
    fileOf("custom-code.settled", one),
  );
});

test("an address names its card, in whatever version", () => {
  for (const id of cardIds) expect(idOf(fileOf(id, card(id)))).toBe(id);
  for (const file of ["start.png", "start.1234567.png", "start.12345678.PNG", "start.1234567g.png"])
    expect(idOf(file), file).toBeUndefined();
  expect(idOf(`${"a".repeat(81)}.12345678.png`)).toBeUndefined();
});

test("while it asks, the site’s card; then its result’s, as sure as the result is", () => {
  const on = (answers: Record<string, string>, revising: string | null = null) =>
    cardOfStandpoint({ answers, revising });
  const app = { exchange: "two-way", app: "yes" };
  expect(on({})).toBe("start");
  expect(on({ trigger: "hubspot" })).toBe("start");
  expect(on(app)).toBe("marketplace.settled");
  expect(on(app, "app")).toBe("start");
  const unsure = Object.fromEntries(rulebook.questions.map(({ id }) => [id, UNSURE]));
  expect(on(unsure)).toMatch(/\.checks$/);
  expect(on({ ...unsure, "use-case": "other", content: "everything" })).toMatch(
    /\.(provisional|checks)$/,
  );
});

test("a result with something to check first says so on its card", () => {
  const code = answersOf(
    "trigger=hubspot&exchange=read-back&content=chosen&endpoint=other&auth=none&skills=javascript&maintenance=yes&plan=pro",
  );
  const { reopened, primary, status } = recommend(advisor, code);
  expect([reopened.length > 0, status]).toEqual([true, "settled"]);
  expect(cardOfStandpoint({ answers: code, revising: null })).toBe(`${primary}.checks`);
});

test("pictures have the colors of the site", () => {
  const css = readFileSync("components/layout/tokens.css", "utf8").split("@media")[0] ?? "";
  const token = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1];
  for (const [name, color] of Object.entries({ ...colors, ...hues })) {
    expect(token(name)?.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3"), name).toBe(color);
  }
  expect(Object.keys(hues)).toEqual(rulebook.approaches.map(({ id }) => id));
  expect([tinted("#000000", 0.5), tinted("#000000", 0), tinted("#102030", 1)]).toEqual([
    "rgb(128, 128, 128)",
    "rgb(255, 255, 255)",
    "rgb(16, 32, 48)",
  ]);
});

test("a picture has the size that it says, and every character it needs in the site’s own fonts", async () => {
  const all = languages.flatMap((language) => cardIds.map((id) => card(id, language)));
  const every = (of: (one: Card) => string | undefined) =>
    [...new Set(all.flatMap((one) => [...(of(one) ?? "")]))].sort().join("");
  const asked = vi.spyOn(globalThis, "fetch");
  const picture = await pictureOf({
    kind: "result",
    site: every(({ site }) => site),
    title: every(({ title }) => title),
    status: every(({ status }) => status),
    sentence: every(({ sentence }) => sentence),
    approach: { id: "webhook", name: "" },
  });
  const named = { ...card("rotate-leads"), title: "x", sentence: "x" };
  const name = every(({ approach }) => approach?.name);
  await pictureOf({ ...named, approach: { id: "webhook", name } });
  const abroad = asked.mock.calls.map(([to]) => String(to)).filter((to) => /^https?:/.test(to));
  expect(abroad).toEqual([]);
  const view = new DataView(picture.buffer);
  expect(new TextDecoder().decode(picture.subarray(1, 4))).toBe("PNG");
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([WIDTH, HEIGHT]);
});

test("a picture is drawn once, however often it is asked for, and one at a time", async () => {
  const kept = pictureStore();
  let atOnce = 0;
  const draw = vi.fn(async () => {
    expect(++atOnce).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    atOnce--;
    return new Uint8Array([1]);
  });
  const [a, b] = await Promise.all([kept("en/a", draw), kept("en/a", draw), kept("en/b", draw)]);
  expect(a).toBe(b);
  await kept("en/a", draw);
  expect(draw).toHaveBeenCalledTimes(2);
});

test("a picture that could not be drawn is tried again, and stops no other", async () => {
  const kept = pictureStore();
  await expect(kept("en/a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const drawn = new Uint8Array([2]);
  expect(await kept("en/b", async () => drawn)).toBe(drawn);
  expect(await kept("en/a", async () => drawn)).toBe(drawn);
});
