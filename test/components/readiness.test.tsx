import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { readinessInWords } from "@/components/readiness/description";
import { ReadinessCheck } from "@/components/readiness/ReadinessCheck";
import type { Answers } from "@/rules/diagram/vocabulary";
import { readinessOf, readinessPlaces } from "@/rules/readiness/readiness";
import { readinessFile } from "@/rules/readiness/rulebook";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t, text, variant } = terms;

const clear = { maintenance: "yes", decision: "yes", log: "yes", ai: "none" };
const builds = { ...clear, dependencies: "many", rate: "rarely", impact: "low" };

function show(
  answers: Answers,
  { approach = "custom-code", revising = null as string | null } = {},
) {
  const goTo = vi.fn();
  const props = { approach, answers, revising, goTo };
  const { container } = renderIn("en", <ReadinessCheck {...props} />);
  return { goTo, container };
}

const short = (id: string) => text(`readiness:questions.${id}.short`);

test("it asks the next question, with help, every answer there is and “not sure”", () => {
  show({ maintenance: "yes", exchange: "send" });
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

test("without a script, the form keeps every other answer and comes back to the check", () => {
  const { container } = show(
    { maintenance: "yes", exchange: "send", decision: "no" },
    { revising: "decision" },
  );
  const form = container.querySelector("form");
  expect([form?.method, form?.getAttribute("action")]).toEqual(["get", "#readiness"]);
  const hidden = [...container.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  expect(hidden.map(({ name, value }) => [name, value])).toEqual([
    ["maintenance", "yes"],
    ["exchange", "send"],
  ]);
});

test("an answer leads on, with the focus on the check; no answer leads nowhere", async () => {
  const user = userEvent.setup();
  const { goTo, container } = show({ maintenance: "yes" });
  container
    .querySelector("form")
    ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  expect(goTo).not.toHaveBeenCalled();
  await user.click(screen.getByLabelText(text("readiness:questions.decision.options.no")));
  await user.click(screen.getByRole("button", { name: t("readiness:continue") }));
  const to = { answers: { maintenance: "yes", decision: "no" }, revising: null };
  expect(goTo).toHaveBeenCalledExactlyOnceWith(to, "readiness");
  expect(screen.getByRole("heading", { name: t("readiness:title") }).id).toBe("readiness");
});

test("its own answers are shown and can be changed; those of the advisor are not its own", async () => {
  const answers = { ...clear, log: "unsure" };
  const { goTo, container } = show(answers);
  const rows = [...container.querySelectorAll("ul > li")].map((row) => row.firstChild?.textContent);
  expect(rows.slice(0, 2)).toEqual([short("decision"), short("log")]);
  expect(screen.getByText(t("readiness:unsure"))).toBeTruthy();
  expect(screen.getByText(text("readiness:questions.decision.options.yes"))).toBeTruthy();
  const name = t("readiness:changeQuestion", { question: short("decision") });
  const change = screen.getByRole("link", { name });
  expect(change.getAttribute("href")).toBe(
    "?ai=none&decision=yes&log=unsure&maintenance=yes&change=decision#readiness",
  );
  await userEvent.click(change);
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "decision" }, "readiness");
});

test("an answer that is asked again is shown as it was", () => {
  show(builds, { revising: "rate" });
  const radios = screen.getAllByRole<HTMLInputElement>("radio");
  expect(radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value])).toEqual([
    ["rate", "rarely"],
  ]);
});

test("the outcome says why, what to build in and what to count, each with its place", () => {
  const answers = { ...builds, impact: "high", "use-case": "enrich-leads" };
  const { container } = show(answers);
  const { outcome, because, safeguards, counters } = readinessOf(answers);
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(
    text(`readiness:outcomes.${outcome}.title`),
  );
  expect(screen.getByText(text(`readiness:outcomes.${outcome}.text`))).toBeTruthy();
  const lists = [...container.querySelectorAll("h4")].map((title) => [
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
  const { container } = show({ maintenance: "no" });
  expect([...container.querySelectorAll("h4")].map((title) => title.textContent)).toEqual([
    t("readiness:headings.because"),
  ]);
});

test("before its first answer there is nothing to change", () => {
  show({});
  expect(screen.queryByRole("link")).toBeNull();
});

test("a webhook’s code is at its receiving end, and the check says so", () => {
  show({}, { approach: "webhook" });
  expect(screen.getByText(variant("readiness:intro", "webhook"))).toBeTruthy();
  expect(
    screen.getByRole("group", {
      name: variant("readiness:questions.maintenance.title", "webhook"),
    }),
  ).toBeTruthy();
  expect(variant("readiness:intro", "webhook")).not.toBe(text("readiness:intro"));
});

const code = {
  trigger: "hubspot",
  exchange: "none",
  native: "no",
  skills: "full",
  maintenance: "yes",
  plan: "pro",
};

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
