import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Guide } from "@/components/guide/Guide";
import { languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { figuresOf } from "@/rules/proof/figures";
import { ruleEntries } from "@/rules/rulebook/entries";
import { rulebook } from "@/rules/rulebook/rulebook";
import { partNamed, wordsOf } from "./words";

const texts = (elements: Iterable<Element>) => [...elements].map((one) => one.textContent);

describe.each(languages)("%s", (language) => {
  test("each entry of the contents leads to the part that bears its name", () => {
    const { container } = render(<Guide language={language} />);
    const links = partNamed(wordsOf(language).t("guide:contents")).querySelectorAll("a");
    expect(links).toHaveLength(rulebook.approaches.length + 5);
    for (const link of links) {
      const heading = container.querySelector(link.getAttribute("href") ?? "");
      expect(heading?.textContent).toBe(link.textContent);
    }
  });

  test("every rule stands under its approach, worded for its side, with its places and its basis", () => {
    const terms = wordsOf(language);
    render(<Guide language={language} />);
    for (const { approach, kind, rule } of ruleEntries(rulebook)) {
      const said = {
        required: () => terms.reason(rule.id, "for"),
        ruledOutBy: () => terms.reason(rule.id, "against"),
        speaksFor: () => terms.reason(rule.id, "for"),
        prerequisites: () => terms.text(`guide:needs.${rule.id}`),
        precautions: () => terms.text(`rules:${rule.id}.do`),
      }[kind]();
      const entries = partNamed(terms.approach(approach.id)).querySelectorAll("li");
      const entry = [...entries].find((one) => one.textContent?.includes(said));
      expect(entry, rule.id).toBeDefined();
      const basis = terms.text(`sources:basis.${rule.basis}.label`);
      for (const note of [...(rule.places ?? []).map(terms.place), basis])
        expect(entry?.textContent).toContain(note);
    }
  });

  test("a link to a rule leads to one place, though several approaches may need the same", () => {
    const { container } = render(<Guide language={language} />);
    for (const { rule } of ruleEntries(rulebook)) {
      expect(container.querySelectorAll(`[id="${rule.id}"]`), rule.id).toHaveLength(1);
    }
  });

  test("what changed is told from the newest to the oldest, each with its page", () => {
    const terms = wordsOf(language);
    render(<Guide language={language} />);
    const ledger = partNamed(terms.t("guide:freshness.title"));
    const newest = rulebook.freshness.map(({ date }) => date).sort();
    expect(texts(ledger.querySelectorAll("h3"))).toEqual(newest.reverse().map(terms.date));
    for (const { id, source, confidence } of rulebook.freshness) {
      expect(ledger.textContent).toContain(terms.text(`freshness:${id}.changed`));
      expect(ledger.textContent).toContain(terms.text(`sources:confidence.${confidence}`));
      expect(ledger.querySelector(`a[href="${source}"]`)?.getAttribute("hreflang")).toBe("en");
    }
  });

  test("where the editions differ, both readings stand, with their place and what they are about", () => {
    const terms = wordsOf(language);
    render(<Guide language={language} />);
    const items = partNamed(terms.t("guide:editions.title")).querySelectorAll("ul > li");
    expect(items).toHaveLength(rulebook.differences.length);
    rulebook.differences.forEach(({ id, editions, places, useCases = [] }, i) => {
      const text = items[i]?.textContent ?? "";
      expect(text).toContain(terms.text(`editions:${id}.says`));
      expect(text).toContain(terms.text(`editions:${id}.ours`));
      const about = [...places.map(terms.place), ...useCases.map(terms.nameOfUseCase)];
      expect(text.endsWith(about.join(" · "))).toBe(true);
      const names = editions.map((edition) => terms.text(`common:language.${edition}`));
      expect(items[i]?.querySelector("h3")?.textContent).toBe(terms.capital(terms.list(names)));
    });
  });
});

test("an approach without rules of a kind has no heading for it, and one that requires nothing says so", () => {
  const { t, approach: nameOf } = wordsOf("en");
  render(<Guide language="en" />);
  for (const approach of rulebook.approaches) {
    const shown = texts(partNamed(nameOf(approach.id)).querySelectorAll("h3"));
    const kinds = ["ruledOutBy", "speaksFor", "prerequisites", "precautions"] as const;
    const due = kinds.filter((kind) => approach[kind].length > 0).map((kind) => t(`guide:${kind}`));
    expect(shown).toEqual([t("guide:required"), ...due]);
    const nothing = partNamed(nameOf(approach.id)).textContent?.includes(
      t("guide:nothingRequired"),
    );
    expect(nothing).toBe(approach.required.length === 0);
  }
});

test("a misprint is explained once, beside the first rule that it is about", () => {
  const { text } = wordsOf("en");
  const { container } = render(<Guide language="en" />);
  const corrected = ruleEntries(rulebook).flatMap(({ rule }) => rule.correction ?? []);
  expect(corrected.length).toBeGreaterThan(new Set(corrected).size);
  for (const id of new Set(corrected)) {
    const parts = ["printed", "readAs", "reason"].map((key) => text(`corrections:${id}.${key}`));
    expect(container.textContent?.split(parts.join(" "))).toHaveLength(2);
  }
});

test("the figures are those of the rules as they stand", () => {
  const { t, number } = wordsOf("en");
  render(<Guide language="en" />);
  const figures = figuresOf(advisor);
  const rows = partNamed(t("guide:proof.title")).querySelectorAll("dl > div");
  expect([...rows].map((row) => texts(row.children))).toEqual([
    [t("guide:proof.sets"), number(figures.allSets)],
    [t("guide:proof.partial"), number(figures.partialSets)],
    [t("guide:proof.questions"), number(figures.meanQuestions, 2)],
    [t("guide:proof.longest"), number(figures.longestPath)],
    [t("guide:proof.nodes"), number(figures.questionNodes)],
    [t("guide:proof.headlines"), number(figures.headlines)],
    [t("guide:proof.rules"), number(figures.rules)],
  ]);
});

test("each basis and each document is explained", () => {
  const { t, text } = wordsOf("en");
  render(<Guide language="en" />);
  const legend = partNamed(t("guide:basis")).textContent;
  for (const basis of ["document", "corrected", "inferred"] as const)
    expect(legend).toContain(
      t(`sources:basis.${basis}.label`) + t(`sources:basis.${basis}.meaning`),
    );
  const sources = partNamed(t("guide:sources.title")).textContent;
  for (const { id } of rulebook.documents)
    expect(sources).toContain(
      text(`sources:documents.${id}.title`) + text(`sources:documents.${id}.about`),
    );
});
