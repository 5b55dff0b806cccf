import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./resources";

/** Where in a document something stands. */
type Place = { document: string; section: string; item?: number | undefined };

/** Translates a key that is known when the code is written, such as `advisor:continue`. */
export type Translate = TFunction<Namespace[]>;

/** Where thousands are grouped otherwise than Intl does: in Mexico a point reads as a decimal. */
const groups: Readonly<Record<string, string>> = { es: "\u00a0" };

/** The words of one language: `t` for fixed keys, the others for ids of the rulebook. */
export type Terms = ReturnType<typeof termsOf>;

/** The words that ids have in the language of an i18next instance. */
export function termsOf(instance: i18n) {
  const { language } = instance;
  const t = instance.getFixedT(language) as Translate;
  // The rulebook is data: that its ids have words is held by the build and a test, not by types.
  const text = t as unknown as (key: string, values?: Record<string, unknown>) => string;

  /** A use case is named once, in its own words; every other option with its question. */
  const option = (question: string, id: string) => {
    if (id === "unsure") return text("common:unsure");
    return instance.exists(`use-cases:useCases.${id}.name`)
      ? text(`use-cases:useCases.${id}.name`)
      : text(`questions:${question}.options.${id}.label`);
  };

  const hint = (question: string, id: string) => {
    if (id === "unsure") return text(`questions:${question}.unsure`);
    return instance.exists(`use-cases:useCases.${id}.hint`)
      ? text(`use-cases:useCases.${id}.hint`)
      : text(`questions:${question}.options.${id}.hint`);
  };

  /** A text that reads differently for one approach, where it does. */
  const variant = (key: string, approach: string | null) => text(key, { context: approach });

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
      new Intl.NumberFormat(language, { maximumFractionDigits: digits })
        .formatToParts(value)
        .map(({ type, value: part }) => (type === "group" ? (groups[language] ?? part) : part))
        .join(""),
    approach: (id: string) => text(`approaches:${id}.name`),
    /** An approach in a word or two, where its name is too long. */
    approachShort: (id: string) => text(`approaches:${id}.short`),
    /** A question, and an answer, where a result has little room. */
    ask: (question: string) => text(`result:ask.${question}`),
    answer: (question: string, id: string) =>
      text(id === "unsure" ? "common:unsure" : `result:answer.${question}.${id}`),
    question: (id: string) => text(`questions:${id}.title`),
    short: (id: string) =>
      instance.exists(`questions:${id}.short`)
        ? text(`questions:${id}.short`)
        : text(`readiness:questions.${id}.short`),
    option,
    hint,
    variant,
    /** A clause that says an answer holds, to begin a sentence with: “if nobody can write code”. */
    ifAnswer: (question: string, id: string) => text(`questions:${question}.options.${id}.if`),
    /**
     * A rule as a reason; one that rests on an answer nobody is sure of is worded as a condition. It
     * has none where only that its question applies is assumed: what it says itself was answered.
     */
    reason: (rule: string, side: "for" | "against", assumed = false) => {
      const conditional = `rules:${rule}.${side}If`;
      return text(assumed && instance.exists(conditional) ? conditional : `rules:${rule}.${side}`);
    },
    nameOfUseCase: (id: string) => option("use-case", id),
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
    /** A clause made the beginning of a sentence. */
    capital: (clause: string) => clause.charAt(0).toLocaleUpperCase(language) + clause.slice(1),
  };
}
