import type { Metadata } from "next";
import { altOf, cardOf, fileOf } from "@/components/card/cards";
import { HEIGHT, WIDTH } from "@/components/card/Drawing";
import { type Language, languages } from "@/locales/languages";
import { type Terms, termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { icon } from "./icon";
import { siteOrigin, UNKNOWN_ORIGIN } from "./site-url.js";

/** Where a page is, and the picture that stands for it where it is shared. */
export type Shared = {
  /** The path after the language, such as `/advisor`; empty for the start page. */
  readonly path: string;
  /** What makes this page another one than the same path alone; with its question mark, or empty. */
  readonly query?: string;
  /** A card's id. */
  readonly card: string;
};

/** Title and description of a page, in its language, and what a link preview shows of it. */
export function pageMetadata(
  language: Language,
  title: (terms: Terms) => string,
  description?: (terms: Terms) => string,
  shared?: Shared,
): Metadata {
  const terms = termsOf(i18nOf(language));
  const said = {
    title: title(terms),
    ...(description ? { description: description(terms) } : {}),
  };
  return {
    icons: { icon },
    ...said,
    title: terms.t("common:title", { page: said.title }),
    ...(shared ? previewOf(language, terms, said, shared) : {}),
  };
}

/** A built page learns its host as it leaves the cache; elsewhere any will do, for nobody is sent it. */
const site =
  process.env.NODE_ENV === "production" ? UNKNOWN_ORIGIN : siteOrigin() || UNKNOWN_ORIGIN;

function previewOf(
  language: Language,
  { t }: Terms,
  said: { title: string; description?: string },
  { path, query = "", card: id }: Shared,
): Pick<Metadata, "openGraph" | "twitter"> {
  const card = cardOf(language, id);
  if (!card) throw new Error(`There is no card “${id}”.`);
  const picture = {
    url: `${site}/cards/${language}/${fileOf(id, card)}`,
    alt: altOf(card),
  };
  const others = languages.filter((other) => other !== language);
  return {
    openGraph: {
      ...said,
      type: "website",
      siteName: t("common:site"),
      url: `${site}/${language}${path}${query}`,
      locale: t("card:locale"),
      alternateLocale: others.map((other) => termsOf(i18nOf(other)).t("card:locale")),
      images: [{ ...picture, type: "image/png", width: WIDTH, height: HEIGHT }],
    },
    twitter: { ...said, card: "summary_large_image", images: [picture] },
  };
}
