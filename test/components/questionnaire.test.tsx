import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadAhead } from "@/components/questionnaire/loaded-ahead";
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
const result = async (approach: string) =>
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toContain(
    terms.approach(approach),
  );
const next = () => screen.getByRole("button", { name: t("advisor:continue") });

// As once the page has had the time: what is asked stands there at once.
beforeAll(loadAhead);

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => {});
});

test("asks a question as a group of answers; why and how to tell unfold", () => {
  open("?use-case=other&trigger=hubspot");
  const { exchange } = allWords.en.questions;
  const group = screen.getByRole("group", { name: exchange.title });
  expect(within(group).getAllByRole("radio")).toHaveLength(5);
  for (const [summary, text] of [
    [t("advisor:why"), exchange.why],
    [t("advisor:howToTell"), exchange.help],
  ] as const) {
    const fold = within(group).getByText(summary).closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toBe(summary + text);
  }
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
  await result("marketplace");
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

test("Back returns to the question before, with the answer just given", async () => {
  const user = open("?use-case=other");
  await user.click(option("trigger", "chat"));
  await user.click(next());
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  history.back();
  const name = terms.question("trigger");
  const before = await screen.findByRole("heading", { level: 1, name });
  expect(document.activeElement).toBe(before);
  expect(option("trigger", "chat").checked).toBe(true);
});

test("a question loaded again by Back has the answer that was given there", () => {
  history.replaceState(null, "", "/en/advisor");
  history.replaceState({ given: { question: "trigger", option: "external" } }, "");
  const link = readLink(advisor.rulebook.questions, new URLSearchParams("use-case=other"));
  renderIn("en", <Questionnaire link={link} />);
  expect(option("trigger", "external").checked).toBe(true);
});

test("what was answered at another question is not taken for an answer here", () => {
  history.replaceState(null, "", "/en/advisor");
  history.replaceState({ given: { question: "exchange", option: "none" } }, "");
  const link = readLink(advisor.rulebook.questions, new URLSearchParams("use-case=other"));
  renderIn("en", <Questionnaire link={link} />);
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
});

test("the Back link asks the last answer that counts again, as it was", async () => {
  const user = open("?use-case=other&trigger=chat&plan=pro");
  const back = screen.getByRole("link", { name: t("advisor:back") });
  expect(back.getAttribute("href")).toBe("?plan=pro&trigger=chat&use-case=other&change=trigger");
  await user.click(back);
  expect(heading().textContent).toBe(terms.question("trigger"));
  expect(option("trigger", "chat").checked).toBe(true);
});

test("there is nothing to go back to from the first question", () => {
  open("");
  expect(screen.queryByRole("link", { name: t("advisor:back") })).toBeNull();
});

test("the use case can be skipped, by a link that works alone too", async () => {
  const user = open("?plan=pro");
  const skip = screen.getByRole("link", { name: t("advisor:skip") });
  expect(skip.getAttribute("href")).toBe("?plan=pro&use-case=unsure");
  await user.click(skip);
  expect(heading().textContent).toBe(terms.question("trigger"));
  expect(screen.queryByRole("link", { name: t("advisor:skip") })).toBeNull();
});

const board = () => screen.getByText(t("advisor:board.title")).closest("section") as HTMLElement;
const count = (left: number) =>
  t("advisor:board.count", { count: left, all: advisor.approaches.length });

test("choosing shows at once what it rules out, before it is sent", async () => {
  const user = open("?use-case=other&trigger=hubspot");
  expect(within(board()).getByText(count(5))).toBeTruthy();
  await user.click(option("exchange", "two-way"));
  expect(within(board()).getByText(count(2))).toBeTruthy();
  expect(board().textContent).toContain(terms.reason("webhook-not-two-way", "against"));
  expect(location.search).toBe("?use-case=other&trigger=hubspot");
  await user.click(option("exchange", "none"));
  expect(board().textContent).not.toContain(terms.reason("webhook-not-two-way", "against"));
});

test("an answer that is asked again counts on the board only as long as it is chosen", async () => {
  const user = open("?use-case=other&trigger=hubspot&exchange=two-way&change=exchange");
  expect(within(board()).getByText(count(2))).toBeTruthy();
  await user.click(option("exchange", "unsure"));
  expect(within(board()).getByText(count(3))).toBeTruthy();
});

test("an answer being changed is shown as it was, and may be kept", async () => {
  const user = open("?use-case=other&exchange=two-way&app=yes&change=app");
  expect(option("app", "yes").checked).toBe(true);
  await user.click(screen.getByRole("link", { name: t("advisor:keep") }));
  await result("marketplace");
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
  const said = screen.getByText("Goals in the help desk.", { exact: false });
  expect(said.closest("details")).toBeNull();
  expect(screen.getByText(/This is enough/).closest("details")?.open).toBe(false);
});
