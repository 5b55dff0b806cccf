// @vitest-environment node
import { expect, test } from "vitest";
import { altOf, type Card, cardOf, fileOf } from "@/components/card/cards";
import { pageMetadata } from "@/components/layout/metadata";
import { UNKNOWN_ORIGIN } from "@/components/layout/site-url.js";
import { languages } from "@/locales/languages";
import { wordsOf } from "./words";

const shared = {
  path: "/advisor",
  query: "?app=yes&exchange=two-way",
  card: "marketplace.settled",
};

test.each(languages)("%s: a shared link shows its title, its text and its picture", (language) => {
  const { t } = wordsOf(language);
  const card = cardOf(language, shared.card) as Card;
  const { openGraph, twitter, title } = pageMetadata(
    language,
    () => "title",
    () => "description",
    shared,
  );
  const picture = {
    url: `${UNKNOWN_ORIGIN}/cards/${language}/${fileOf(shared.card, card)}`,
    alt: altOf(card),
  };
  expect(title).toBe(t("common:title", { page: "title" }));
  expect(openGraph).toEqual({
    title: "title",
    description: "description",
    type: "website",
    siteName: t("common:site"),
    url: `${UNKNOWN_ORIGIN}/${language}/advisor?app=yes&exchange=two-way`,
    locale: t("card:locale"),
    alternateLocale: languages
      .filter((other) => other !== language)
      .map((other) => wordsOf(other).t("card:locale")),
    images: [{ ...picture, type: "image/png", width: 1200, height: 630 }],
  });
  expect(twitter).toEqual({
    title: "title",
    description: "description",
    card: "summary_large_image",
    images: [picture],
  });
  expect(t("card:locale")).toMatch(new RegExp(`^${language}_[A-Z]{2}$`));
});

test("what nobody shares has no preview, and no page names a card that is none", () => {
  expect(Object.keys(pageMetadata("en", () => "x"))).toEqual(["icons", "title"]);
  const wrong = { ...shared, card: "nothing" };
  expect(() => pageMetadata("en", () => "x", undefined, wrong)).toThrow("no card “nothing”");
});
