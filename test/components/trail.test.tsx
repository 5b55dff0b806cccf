import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Trail } from "@/components/questionnaire/Trail";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

function show(answers: Answers) {
  const goTo = vi.fn();
  const trail = trailOf(advisor, answers, recommend(advisor, answers));
  renderIn("en", <Trail trail={trail} answers={answers} goTo={goTo} />);
  return goTo;
}

const change = (question: string) => ({
  name: t("advisor:trail.changeQuestion", { question: terms.short(question) }),
});

test("without an answer it says so, and there is nothing to start over", () => {
  show({});
  expect(screen.getByText(t("advisor:trail.empty"))).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
});

test("each answer can be changed, by a link that works alone too", async () => {
  const answers = { exchange: "none", trigger: "hubspot" };
  const goTo = show(answers);
  const link = screen.getByRole("link", change("trigger"));
  expect(link.getAttribute("href")).toBe("?exchange=none&trigger=hubspot&change=trigger");
  await userEvent.click(link);
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "trigger" });
});

test("“not sure” is shown with what it was taken as", () => {
  show({ exchange: "unsure" });
  const option = terms.option("exchange", "read-back");
  expect(screen.getByText(t("advisor:trail.unsure", { option }))).toBeTruthy();
});

test("answers that nothing rests on are told apart, and can be changed too", async () => {
  const answers = { exchange: "two-way", app: "yes", plan: "pro" };
  const goTo = show(answers);
  const [given, setAside] = screen.getAllByRole("list");
  expect(within(given as HTMLElement).getAllByRole("listitem")).toHaveLength(2);
  expect(setAside?.textContent).toContain(terms.option("plan", "pro"));
  expect(screen.getByRole("heading", { name: t("advisor:trail.setAside") })).toBeTruthy();
  await userEvent.click(screen.getByRole("link", change("plan")));
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "plan" });
});

test("while a question is open, what the link has answered is not called set aside", () => {
  show({ exchange: "send", content: "chosen" });
  expect(screen.getByRole("heading", { name: t("advisor:trail.ahead") })).toBeTruthy();
  expect(screen.getByText(t("advisor:trail.aheadWhy"))).toBeTruthy();
  expect(screen.queryByRole("heading", { name: t("advisor:trail.setAside") })).toBeNull();
});

test("starting over leads to no answers at all", async () => {
  const goTo = show({ exchange: "none" });
  const link = screen.getByRole("link", { name: t("advisor:trail.startOver") });
  expect(link.getAttribute("href")).toBe("?");
  await userEvent.click(link);
  expect(goTo).toHaveBeenCalledWith({ answers: {}, revising: null });
});

test("a link opened in a new tab does not move this one", async () => {
  const goTo = show({ exchange: "none" });
  const user = userEvent.setup();
  document.addEventListener("click", (event) => event.preventDefault(), { once: true });
  await user.keyboard("{Control>}");
  await user.click(screen.getByRole("link", change("exchange")));
  expect(goTo).not.toHaveBeenCalled();
});
