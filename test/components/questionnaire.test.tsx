import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Questionnaire } from "@/components/questionnaire/Questionnaire";
import type { UseCaseSummaries } from "@/components/recommendation/use-case-summary";
import { allWords } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { readLink } from "@/rules/link/answers";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

function open(query: string, useCases: UseCaseSummaries = {}) {
  history.replaceState(null, "", `/en/advisor${query}`);
  const link = readLink(advisor.rulebook.questions, new URLSearchParams(query));
  renderIn("en", <Questionnaire link={link} useCases={useCases} />);
  return userEvent.setup();
}

const heading = () => screen.getByRole("heading", { level: 1 });
const option = (question: string, id: string) =>
  screen.getByRole<HTMLInputElement>("radio", { name: terms.option(question, id) });
const next = () => screen.getByRole("button", { name: t("advisor:continue") });

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => {});
});

test("asks a question as a group of answers, with why and how to tell", () => {
  open("?use-case=other&trigger=hubspot");
  const { exchange } = allWords.en.questions;
  const group = screen.getByRole("group", {
    name: exchange.title,
    description: (said) => said.includes(exchange.why) && said.includes(exchange.help),
  });
  expect(within(group).getAllByRole("radio")).toHaveLength(5);
  const { label, hint } = exchange.options.send;
  expect(screen.getByRole("radio", { name: label, description: hint })).toBeTruthy();
});

test("an answer leads to the next question, which takes the focus and the title", async () => {
  const user = open("?use-case=other");
  await user.click(option("trigger", "hubspot"));
  await user.click(next());
  expect(heading().textContent).toContain(terms.question("exchange"));
  expect(document.activeElement).toBe(heading());
  expect(document.title).toBe(t("common:title", { page: terms.question("exchange") }));
  expect(location.search).toBe("?trigger=hubspot&use-case=other");
});

test("nothing moves the focus when the page opens", () => {
  open("?use-case=other");
  expect(document.activeElement).toBe(document.body);
});

test("the last answer leads to the result", async () => {
  const user = open("?use-case=other&exchange=two-way");
  await user.click(option("app", "yes"));
  await user.click(next());
  expect(heading().textContent).toContain(terms.approach("marketplace"));
  expect(document.activeElement).toBe(heading());
});

test("Continue without an answer says so", async () => {
  const user = open("?use-case=other");
  await user.click(next());
  expect(screen.getByRole("alert").textContent).toContain(t("advisor:choose"));
  expect(heading().textContent).toContain(terms.question("trigger"));
  await user.click(option("trigger", "hubspot"));
  expect(screen.getByRole("alert").textContent).toBe("");
});

test("Back returns to the question before", async () => {
  const user = open("?use-case=other");
  await user.click(option("trigger", "hubspot"));
  await user.click(next());
  history.back();
  const name = terms.question("trigger");
  const before = await screen.findByRole("heading", { level: 1, name });
  expect(document.activeElement).toBe(before);
});

test("an answer being changed is shown as it was, and may be kept", async () => {
  const user = open("?use-case=other&exchange=two-way&app=yes&change=app");
  expect(option("app", "yes").checked).toBe(true);
  await user.click(screen.getByRole("link", { name: t("advisor:keep") }));
  expect(heading().textContent).toContain(terms.approach("marketplace"));
});

test("answers that do not matter on this path travel along", () => {
  open("?use-case=other&exchange=two-way&native=yes");
  const values = new FormData(document.querySelector("form") ?? undefined);
  expect(Object.fromEntries(values)).toEqual({
    "use-case": "other",
    exchange: "two-way",
    native: "yes",
  });
});

test("answers that contradict each other are both shown, and either can be mended", async () => {
  const user = open("?use-case=other&trigger=external&exchange=none");
  const conflict = screen.getByRole("region", { name: t("advisor:conflicts.title") });
  expect(conflict.textContent).toContain(terms.option("trigger", "external"));
  expect(conflict.textContent).toContain(terms.option("exchange", "none"));
  const name = t("advisor:trail.changeQuestion", { question: terms.short("exchange") });
  await user.click(within(conflict).getByRole("link", { name }));
  expect(heading().textContent).toContain(terms.question("exchange"));
  expect(screen.queryByRole("region", { name: t("advisor:conflicts.title") })).toBeNull();
});

test("an answer shown can be changed even where it no longer decides", () => {
  open("?use-case=other&exchange=two-way&app=yes&native=no&change=native");
  expect(heading().textContent).toContain(terms.question("native"));
  expect(option("native", "no").checked).toBe(true);
});

test("whether ready-made actions do it is asked beside what HubSpot offers for the use case", () => {
  const native = {
    name: "goals",
    what: "Goals in the help desk.",
    when: "This is enough if tickets arrive there.",
    confidence: "check",
    source: "https://knowledge.hubspot.com/",
  } as const;
  const summary = {
    name: "",
    approach: "custom-code",
    kind: "action",
    strip: [],
    file: { name: "action.js", lines: 1, from: 1, excerpt: "" },
    counts: { steps: 1, properties: 0, secrets: 0 },
    fit: {},
    native,
  } as const;
  open("?use-case=service-slas&trigger=hubspot&exchange=none", { "service-slas": summary });
  expect(heading().textContent).toContain(terms.question("native"));
  expect(screen.getByText(/Goals in the help desk\. This is enough/)).toBeTruthy();
});
