import { describe, expect, test } from "vitest";
import { createI18n } from "@/locales/i18n";
import { languages } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { wordsOfUseCase } from "@/locales/use-cases";
import { allWords, i18nOf } from "@/locales/words";

/** A text with its values put in. */
const filled = (text: string, values: Record<string, string>) =>
  text.replace(/{{(\w+)}}/g, (_, name) => values[name] ?? "?");

describe.each(languages)("%s", (language) => {
  const terms = termsOf(i18nOf(language));
  const words = allWords[language];
  const { send } = words.questions.exchange.options;

  test("an answer is called what its question calls it, with its hint and its clause", () => {
    expect(terms.option("exchange", "send")).toBe(send.label);
    expect(terms.hint("exchange", "send")).toBe(send.hint);
    expect(terms.ifAnswer("exchange", "send")).toBe(send.if);
    expect(terms.question("exchange")).toBe(words.questions.exchange.title);
  });

  test("“not sure” is called the same everywhere, and explained by its question", () => {
    expect(terms.option("exchange", "unsure")).toBe(words.common.unsure);
    expect(terms.hint("exchange", "unsure")).toBe(words.questions.exchange.unsure);
    expect(terms.hint("trigger", "unsure")).toBe(words.questions.trigger.unsure);
  });

  test("a use case is called what its own words call it", () => {
    const { name, hint } = wordsOfUseCase(language, "rotate-leads");
    expect(terms.option("use-case", "rotate-leads")).toBe(name);
    expect(terms.nameOfUseCase("rotate-leads")).toBe(name);
    expect(terms.hint("use-case", "rotate-leads")).toBe(hint);
    expect(terms.nameOfUseCase("other")).toBe(words.questions["use-case"].options.other.label);
  });

  test("a question of either check has its short name", () => {
    expect(terms.short("exchange")).toBe(words.questions.exchange.short);
    expect(terms.short("decision")).toBe(words.readiness.questions.decision.short);
  });

  test("a reason speaks for or against, as known or as assumed", () => {
    const { "app-exists": exists, "code-owned": owned } = words.rules;
    expect(terms.reason("app-exists", "for")).toBe(exists.for);
    expect(terms.reason("app-exists", "for", true)).toBe(exists.forIf);
    expect(terms.reason("code-owned", "against")).toBe(owned.against);
    expect(terms.reason("code-owned", "against", true)).toBe(owned.againstIf);
  });

  test("an approach is named, and an upgrade that comes first with it", () => {
    const approach = words.approaches.webhook.name;
    const headline = (needs: string[]) => terms.headline({ approach: "webhook", needs });
    expect(terms.approach("webhook")).toBe(approach);
    expect(headline([])).toBe(filled(words.result.headline, { approach }));
    expect(headline(["data-hub-pro"])).toBe(filled(words.result.headlineUpgrade, { approach }));
  });

  test("a place names its document and section, and its item where there is one", () => {
    const at = { document: "one-pager", section: "webhook-when" };
    const { documents, sections, place, placeItem } = words.sources;
    const names = {
      document: documents["one-pager"].short,
      section: sections["one-pager"]["webhook-when"],
    };
    expect(terms.place(at)).toBe(filled(place, names));
    expect(terms.place({ ...at, item: 2 })).toBe(filled(placeItem, { ...names, item: "2" }));
  });

  test("questions are listed by their short names, in quotes", () => {
    const quoted = ["trigger", "app"].map((id) => terms.quote(terms.short(id)));
    expect(terms.questionList(["trigger", "app"])).toBe(terms.list(quoted));
    for (const one of quoted) expect(terms.questionList(["trigger", "app"])).toContain(one);
    expect(terms.quote("x")).toBe(filled(words.common.quote, { text: "x" }));
  });

  test("what is put into a text is shown as it is", () => {
    const { quote } = termsOf(createI18n(language, words));
    expect(quote("<b>A & B</b>")).toContain("<b>A & B</b>");
  });

  test("a clause can begin a sentence", () => {
    expect(terms.capital("élan et été")).toBe("Élan et été");
    expect(terms.capital("")).toBe("");
  });
});

test.each([
  ["en", "March 2, 2026", "a, b, and c", "a or b"],
  ["fr", "2 mars 2026", "a, b et c", "a ou b"],
  ["es", "2 de marzo de 2026", "a, b y c", "a o b"],
  ["de", "2. März 2026", "a, b und c", "a oder b"],
] as const)("%s: dates and lists as its readers write them", (language, date, all, either) => {
  const terms = termsOf(i18nOf(language));
  expect(terms.language).toBe(language);
  expect(terms.date("2026-03-02")).toBe(date);
  expect(terms.list(["a", "b", "c"])).toBe(all);
  expect(terms.list(["a", "b"], "disjunction")).toBe(either);
});
