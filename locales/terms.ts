import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./resources";

/** Where in a document something stands. */
type Place = { document: string; section: string; item?: number | undefined };

/** Translates a key that is known when the code is written, such as `advisor:continue`. */
export type Translate = TFunction<Namespace[]>;

/** The words of one language: `t` for fixed keys, the others for ids of the rulebook. */
export type Terms = ReturnType<typeof termsOf>;

/** The words that ids have in the language of an i18next instance. */
export function termsOf(instance: i18n) {
  const { language } = instance;
  const t = instance.getFixedT(language) as Translate;
  // The rulebook is data: that its ids have words is held by the build and a test, not by types.
  const text = t as unknown as (key: string, values?: Record<string, unknown>) => string;

  const option = (question: string, id: string) =>
    id === "unsure" ? text("common:unsure") : text(`questions:${question}.options.${id}.label`);

  const list = (items: readonly string[], type: "conjunction" | "disjunction" = "conjunction") =>
    new Intl.ListFormat(language, { type }).format(items);

  return {
    language,
    t,
    text,
    quote: (words: string) => text("common:quote", { text: words }),
    list,
    date: (iso: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(iso),
      ),
    number: (value: number, digits = 0) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    approach: (id: string) => text(`approaches:${id}.name`),
    verdict: (id: string) => text(`approaches:${id}.verdict`),
    question: (id: string) => text(`questions:${id}.title`),
    short: (id: string) =>
      instance.exists(`questions:${id}.short`)
        ? text(`questions:${id}.short`)
        : text(`readiness:questions.${id}.short`),
    option,
    reason: (rule: string, side: "for" | "against") => text(`rules:${rule}.${side}`),
    nameOfUseCase: (id: string) =>
      id === "other" || id === "unsure"
        ? option("use-case", id)
        : text(`use-cases:useCases.${id}.name`),
    /** “Custom code action, with an upgrade first” */
    headline: ({ approach, needs }: { approach: string; needs: readonly string[] }) =>
      text(needs.length > 0 ? "result:headlineUpgrade" : "result:headline", {
        approach: text(`approaches:${approach}.name`),
      }),
    place: ({ document, section, item }: Place) =>
      text(item ? "sources:placeItem" : "sources:place", {
        document: text(`sources:documents.${document}.short`),
        section: text(`sources:sections.${document}.${section}`),
        item,
      }),
    questionList: (ids: readonly string[]) =>
      list(ids.map((id) => text("common:quote", { text: text(`questions:${id}.short`) }))),
  };
}
