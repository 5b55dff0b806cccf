import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { readinessInWords } from "@/components/readiness/description";
import { ReadinessPage } from "@/components/readiness/ReadinessPage";
import { readinessDescription, readinessTitle } from "@/components/readiness/readiness-metadata";
import { languages } from "@/locales/languages";
import type { Answers } from "@/rules/diagram/vocabulary";
import { readinessOf, readinessPlaces } from "@/rules/readiness/readiness";
import { readinessFile } from "@/rules/readiness/rulebook";
import { wordsOf } from "./words";

const terms = wordsOf("en");
const { t, text, variant } = terms;

/** Answers that recommend code, and those that recommend a webhook. */
const code = {
  trigger: "hubspot",
  exchange: "none",
  native: "no",
  skills: "full",
  maintenance: "yes",
  plan: "pro",
};
const webhook = {
  trigger: "hubspot",
  exchange: "send",
  content: "everything",
  auth: "none",
  endpoint: "public-post",
  plan: "pro",
};

const clear = { decision: "yes", log: "yes", ai: "none" };
const builds = { ...clear, dependencies: "many", rate: "rarely", impact: "low" };

function show(answers: Answers, revising: string | null = null) {
  return render(<ReadinessPage terms={terms} link={{ answers, revising }} />).container;
}

const short = (id: string) => text(`readiness:questions.${id}.short`);

test("it asks the next question, with help, every answer there is and “not sure”", () => {
  show(code);
  const { options } = readinessFile.questions.find(({ id }) => id === "decision") ?? {
    options: [],
  };
  const group = screen.getByRole("group", {
    name: text("readiness:questions.decision.title"),
    description: text("readiness:questions.decision.help"),
  });
  const labels = within(group)
    .getAllByRole<HTMLInputElement>("radio")
    .map((radio) => [radio.value, radio.labels?.[0]?.textContent, radio.checked]);
  expect(labels).toEqual([
    ...options.map((one) => [one, text(`readiness:questions.decision.options.${one}`), false]),
    ["unsure", `${t("common:unsure")}. ${text("readiness:questions.decision.unsure")}`, false],
  ]);
});

test("the form keeps every other answer, and the page leads back to the result with all", () => {
  const container = show({ ...code, decision: "no" }, "decision");
  const form = container.querySelector("form");
  expect([form?.method, form?.getAttribute("action")]).toEqual(["get", "/en/readiness"]);
  const hidden = [...container.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  expect(hidden.map(({ name, value }) => [name, value])).toEqual(Object.entries(code));
  const back = screen.getByRole("link", { name: t("readiness:back") }).getAttribute("href");
  expect(back).toMatch(/^\/en\/advisor\?decision=no&exchange=none&/);
  expect(back).not.toMatch(/[?&]change=/);
});

test("its own answers are shown and can be changed; those of the advisor are not its own", () => {
  const container = show({ ...code, ...clear, log: "unsure" });
  const rows = [...container.querySelectorAll("ul > li")].map((row) => row.firstChild?.textContent);
  expect(rows.slice(-3)).toEqual([short("decision"), short("log"), short("ai")]);
  expect(screen.getByText(t("readiness:unsure"))).toBeTruthy();
  expect(screen.getByText(text("readiness:questions.decision.options.yes"))).toBeTruthy();
  const name = t("readiness:changeQuestion", { question: short("decision") });
  const change = screen.getByRole("link", { name }).getAttribute("href");
  expect(change).toMatch(/^\/en\/readiness\?ai=none&decision=yes&.*&change=decision$/);
});

test("an answer that is asked again is shown as it was", () => {
  show({ ...code, ...builds }, "rate");
  const radios = screen.getAllByRole<HTMLInputElement>("radio");
  expect(radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value])).toEqual([
    ["rate", "rarely"],
  ]);
});

test("an answer of the advisor is not asked again here", () => {
  show({ ...code, ...builds }, "skills");
  expect(screen.queryByRole("group")).toBeNull();
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
    text("readiness:outcomes.build.title"),
  );
});

test("the outcome says why, what to build in and what to count, each with its place", () => {
  const answers = { ...code, ...builds, impact: "high", "use-case": "enrich-leads" };
  const container = show(answers);
  const { outcome, because, safeguards, counters } = readinessOf(answers);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
    text(`readiness:outcomes.${outcome}.title`),
  );
  expect(screen.getByText(text(`readiness:outcomes.${outcome}.text`))).toBeTruthy();
  const lists = [...container.querySelectorAll("h3")].map((title) => [
    title.textContent,
    [...(title.nextElementSibling?.children ?? [])].map((one) => one.textContent),
  ]);
  const placed = (id: string, said: string) =>
    said + readinessPlaces(id).map(terms.place).join(" · ");
  expect(lists).toEqual([
    [
      t("readiness:headings.because"),
      because.map((id) => placed(id, text(`readiness:rules.${id}.text`))),
    ],
    [
      t("readiness:headings.safeguards"),
      safeguards.map((id) => placed(id, text(`readiness:safeguards.${id}`))),
    ],
    [
      t("readiness:headings.counters"),
      counters.map((id) => placed(id, text(`readiness:counters.${id}`))),
    ],
  ]);
  expect(screen.queryByRole("group")).toBeNull();
});

test("nothing is built, so nothing is listed to build in or to count", () => {
  const container = show({ ...code, decision: "no", log: "no", ai: "not-allowed" });
  expect([...container.querySelectorAll("h3")].map((title) => title.textContent)).toEqual([
    t("readiness:headings.because"),
  ]);
});

test("before its first answer there is nothing to change", () => {
  show(code);
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    t("readiness:back"),
  ]);
});

test("a webhook’s code is at its receiving end, and the check says so", () => {
  show(webhook);
  expect(screen.getByText(variant("readiness:intro", "webhook"))).toBeTruthy();
  expect(
    screen.getByRole("group", {
      name: variant("readiness:questions.maintenance.title", "webhook"),
    }),
  ).toBeTruthy();
  expect(variant("readiness:intro", "webhook")).not.toBe(text("readiness:intro"));
});

test.each(languages)("%s: without a recommendation, its questions come first", (language) => {
  const own = wordsOf(language);
  const link = { answers: { trigger: "hubspot", decision: "yes" }, revising: null };
  const { container } = render(<ReadinessPage terms={own} link={link} />);
  expect(container.textContent).toContain(own.t("readiness:open"));
  const onward = screen.getByRole("link", { name: own.t("readiness:toQuestions") });
  expect(onward.getAttribute("href")).toBe(`/${language}/advisor?decision=yes&trigger=hubspot`);
  expect(screen.queryByRole("group")).toBeNull();
});

test.each(languages)("%s: where nothing is programmed, nothing is checked", (language) => {
  const own = wordsOf(language);
  const link = { answers: { exchange: "two-way", app: "yes" }, revising: null };
  const { container } = render(<ReadinessPage terms={own} link={link} />);
  const approach = own.approach("marketplace");
  expect(container.textContent).toContain(own.t("readiness:nothing", { approach }));
  const back = screen.getByRole("link", { name: own.t("readiness:back") });
  expect(back.getAttribute("href")).toBe(`/${language}/advisor?app=yes&exchange=two-way`);
  expect(screen.queryByRole("group")).toBeNull();
});

test("the page is called what it asks, or what it came to", () => {
  const titled = (answers: Answers) => readinessTitle(terms, { answers, revising: null });
  const check = t("readiness:title");
  expect(titled({})).toBe(check);
  expect(titled(code)).toBe(`${text("readiness:questions.decision.title")} · ${check}`);
  expect(titled({ ...code, ...builds })).toBe(
    `${text("readiness:outcomes.build.title")} · ${check}`,
  );
  const described = (answers: Answers) => readinessDescription(terms, { answers, revising: null });
  expect(described(webhook)).toBe(variant("readiness:intro", "webhook"));
  expect(described({})).toBe(text("readiness:intro"));
});

test("the API words the check where something has to be programmed, and only there", () => {
  expect(readinessInWords(terms, {})).toEqual({ readiness: null });
  expect(readinessInWords(terms, { exchange: "two-way", app: "yes" })).toEqual({ readiness: null });
  const asked = readinessInWords(terms, code);
  expect(asked.readiness).toEqual({
    next: { question: "decision", text: text("readiness:questions.decision.title") },
    outcome: null,
    because: [],
    safeguards: [],
    counters: [],
  });
});

test("the API words an outcome, and what is only assumed as a condition", () => {
  const { readiness } = readinessInWords(terms, { ...code, ...clear, decision: "unsure" });
  expect(readiness).toMatchObject({
    next: null,
    outcome: {
      outcome: "redesign",
      title: text("readiness:outcomes.redesign.title"),
      text: text("readiness:outcomes.redesign.text"),
    },
    because: [{ id: "ready-no-decision", text: text("readiness:rules.ready-no-decision.if") }],
  });
  const built = readinessInWords(terms, { ...code, ...builds }).readiness;
  expect(built?.safeguards).toContainEqual({
    id: "tests",
    text: text("readiness:safeguards.tests"),
  });
  expect(built?.because[0]?.text).toBe(text("readiness:rules.ready-all-clear.text"));
});
