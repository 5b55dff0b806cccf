import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Home } from "@/components/home/Home";
import { sampleAnswers } from "@/components/home/sample";
import { stepsOf } from "@/components/recommendation/next-steps";
import { verdictSentence } from "@/components/recommendation/sentences";
import { statusWords } from "@/components/recommendation/status";
import { summariesIn } from "@/components/use-case/summaries";
import { languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { readLink } from "@/rules/link/answers";
import { figuresOf } from "@/rules/proof/figures";
import { checksOf, isOpen } from "@/rules/recommendation/checks";
import { recommend } from "@/rules/recommendation/recommendation";
import { blueprintIds } from "@/rules/use-cases/registry";
import { partNamed, wordsOf } from "./words";

const { questions } = advisor.rulebook;
const figures = figuresOf(advisor);

/** The answers that a link of the page holds, none of which is unknown. */
function answersOf(link: HTMLElement) {
  const { pathname, searchParams } = new URL(link.getAttribute("href") ?? "", "http://x");
  const { answers, faults } = readLink(questions, searchParams);
  expect(faults).toEqual([]);
  return { pathname, answers };
}

test.each(languages)("%s: what this is, how long it takes, and one way on", (language) => {
  const { t } = wordsOf(language);
  const { container } = render(<Home language={language} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("home:title"));
  const start = screen.getByRole<HTMLButtonElement>("button", { name: t("home:start") });
  expect(new URL(start.form?.action ?? "").pathname).toBe(`/${language}/advisor`);
  expect(start.form?.method).toBe("get");
  const most = figures.longestPath + 1; // the use case is asked besides
  expect(container.textContent).toContain(t("home:length", { most }));
});

test.each(languages)(
  "%s: every use case can be chosen, and none of them, six at once",
  (language) => {
    const { t } = wordsOf(language);
    render(<Home language={language} />);
    const chips = screen.getAllByRole<HTMLInputElement>("radio", { hidden: true });
    expect(new Set(chips.map(({ name }) => name))).toEqual(new Set(["use-case"]));
    const values = chips.map(({ value }) => value);
    expect(values.toSorted()).toEqual([...blueprintIds, "other"].toSorted());
    expect(chips.some(({ checked }) => checked)).toBe(false);
    const folded = chips.filter((chip) => chip.closest("details"));
    expect(chips.length - folded.length).toBe(6);
    const count = blueprintIds.length - 6;
    expect(folded[0]?.closest("details")?.querySelector("summary")?.textContent).toBe(
      t("home:find.more", { count }),
    );
  },
);

test.each(languages)("%s: the result in miniature is what the advisor says", (language) => {
  const terms = wordsOf(language);
  const { t } = terms;
  render(<Home language={language} />);
  const name = terms.nameOfUseCase(sampleAnswers["use-case"] ?? "");
  const part = partNamed(t("home:sample.title", { name }));
  const sample = within(part);
  const link = answersOf(sample.getByRole("link", { name: t("home:sample.open") }));
  expect(link).toEqual({ pathname: `/${language}/advisor`, answers: sampleAnswers });

  const said = recommend(advisor, link.answers);
  expect([said.status, said.primary]).toEqual(["settled", "custom-code"]);
  const open = checksOf(advisor, said, link.answers, true).filter(isOpen);
  expect(open.map(({ kind }) => kind)).toEqual(["reopened", "native"]);
  const heading = `${terms.approach(said.primary ?? "")} ${statusWords(terms, open)}`;
  expect(sample.getByRole("heading", { level: 2 }).textContent).toBe(heading);
  expect(part.textContent).toContain(verdictSentence(terms, said));
  expect(said.prerequisites.map(({ met }) => met)).toEqual([false]);
  expect(part.textContent).toContain(t("result:prerequisites.of.data-hub-pro.firstLacking"));

  const steps = sample.getAllByRole("listitem").map(({ textContent }) => textContent);
  const planned = stepsOf(terms, said, summariesIn(language)).map(({ title }) => title);
  expect(steps).toEqual(planned.slice(0, 3));
});

test.each(languages)("%s: a call and a help page have their ways in", (language) => {
  const { t } = wordsOf(language);
  render(<Home language={language} />);
  const call = within(partNamed(t("home:call.title")));
  const together = answersOf(call.getByRole("link", { name: t("home:call.start") }));
  expect(together).toEqual({ pathname: `/${language}/advisor`, answers: {} });
  const helpPage = within(partNamed(t("home:helpPage.title")));
  const link = helpPage.getByRole("link", { name: t("home:helpPage.try") });
  expect(answersOf(link).answers).toEqual({ auth: "oauth2" });
  helpPage.getByText(link.getAttribute("href") ?? "?");
});

test.each(languages)("%s: in a call, the customer's language may be another", (language) => {
  render(<Home language={language} />);
  const call = partNamed(wordsOf(language).t("home:call.title"));
  const theirs = languages.find(
    (one) => one === call.querySelector("[lang]")?.getAttribute("lang"),
  );
  if (!theirs) throw new Error("No language of ours.");
  expect(theirs).not.toBe(language);
  const { t, approach } = wordsOf(theirs);
  expect(call.textContent).toContain(t("result:pageTitle", { approach: approach("custom-code") }));
});

test.each(languages)("%s: every approach in our order, and what it all rests on", (language) => {
  const { t, text, approach, number } = wordsOf(language);
  render(<Home language={language} />);
  const items = [...partNamed(t("home:approaches.title")).querySelectorAll("ol > li")];
  expect(items.map((item) => item.querySelector("div")?.textContent)).toEqual(
    advisor.approaches.map(({ id }) => approach(id) + text(`approaches:${id}.brief`)),
  );
  expect(items.map((item) => item.querySelector("svg")?.dataset.approach)).toEqual(
    advisor.approaches.map(({ id }) => id),
  );
  const part = partNamed(t("home:rests.title"));
  const rules = t("home:rests.rules", { rules: number(figures.rules) });
  expect(within(part).getByRole("link").getAttribute("href")).toBe(`/${language}/guide`);
  expect(part.textContent).toContain(rules);
  expect(part.textContent).toContain(t("home:rests.proof", { sets: number(figures.allSets) }));
});
