import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Questionnaire } from "@/components/questionnaire/Questionnaire";
import { allWords } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { readLink } from "@/rules/link/answers";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

function open(query: string) {
  history.replaceState(null, "", `/en/advisor${query}`);
  const link = readLink(advisor.rulebook.questions, new URLSearchParams(query));
  renderIn("en", <Questionnaire link={link} />);
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
  open("?use-case=other");
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
  await user.click(option("exchange", "send"));
  await user.click(next());
  expect(heading().textContent).toContain(terms.question("trigger"));
  expect(document.activeElement).toBe(heading());
  expect(document.title).toBe(t("common:title", { page: terms.question("trigger") }));
  expect(location.search).toBe("?exchange=send&use-case=other");
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
  expect(heading().textContent).toContain(terms.question("exchange"));
  await user.click(option("exchange", "send"));
  expect(screen.getByRole("alert").textContent).toBe("");
});

test("Back returns to the question before", async () => {
  const user = open("?use-case=other");
  await user.click(option("exchange", "send"));
  await user.click(next());
  history.back();
  const name = terms.question("exchange");
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
