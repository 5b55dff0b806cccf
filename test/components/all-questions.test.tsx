import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadAhead } from "@/components/questionnaire/loaded-ahead";
import { Questionnaire } from "@/components/questionnaire/Questionnaire";
import { advisor } from "@/rules/advisor";
import { readLink } from "@/rules/link/answers";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

// As once the page has had the time: what is asked stands there at once.
beforeAll(loadAhead);

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => {});
  // jsdom knows the element, not how to open it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

async function open(query: string) {
  history.replaceState(null, "", `/en/advisor${query}`);
  const link = readLink(advisor.rulebook.questions, new URLSearchParams(query));
  renderIn("en", <Questionnaire link={link} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: t("advisor:all.open") }));
  const drawer = await screen.findByRole("dialog", { name: t("advisor:all.title") });
  return { user, drawer };
}

const row = (drawer: HTMLElement, question: string) =>
  within(drawer).getByRole("group", { name: terms.question(question) });
const pill = (drawer: HTMLElement, question: string, option: string) =>
  within(row(drawer, question)).getByRole<HTMLInputElement>("radio", {
    name: terms.option(question, option),
  });

test("every question is there, each with all its answers", async () => {
  const { drawer } = await open("?use-case=other&trigger=hubspot");
  for (const { id, options } of advisor.rulebook.questions) {
    expect(within(row(drawer, id)).getAllByRole("radio")).toHaveLength(options.length + 1);
  }
  expect(pill(drawer, "trigger", "hubspot").checked).toBe(true);
  expect(row(drawer, "exchange").textContent).toContain(t("advisor:all.here"));
});

test("“we have no developers” takes two clicks, and the drawer stays open", async () => {
  const { user, drawer } = await open("?use-case=other&trigger=hubspot");
  await user.click(pill(drawer, "skills", "none"));
  expect(location.search).toBe("?skills=none&trigger=hubspot&use-case=other");
  expect(drawer.isConnected && pill(drawer, "skills", "none").checked).toBe(true);
  expect(document.activeElement).toBe(pill(drawer, "skills", "none"));
  expect(row(drawer, "skills").textContent).toContain(t("advisor:all.ahead"));
});

test("what it says follows each choice: assumed, open, and why one cannot matter", async () => {
  const { user, drawer } = await open("?use-case=other&trigger=hubspot");
  expect(row(drawer, "content").textContent).toContain(t("advisor:all.none"));
  await user.click(pill(drawer, "exchange", "none"));
  const why = t("advisor:all.moot", { if: terms.ifAnswer("exchange", "none") });
  expect(row(drawer, "content").textContent).toContain(why);
  await user.click(pill(drawer, "native", "unsure"));
  const option = terms.option("native", "yes");
  expect(row(drawer, "native").textContent).toContain(t("advisor:all.assumed", { option }));
  expect(row(drawer, "plan").textContent).toContain(t("advisor:all.settled"));
});

test("a choice that leads to the result leaves the drawer open, and names the result", async () => {
  const { user, drawer } = await open("?use-case=other&exchange=two-way");
  await user.click(pill(drawer, "app", "yes"));
  const headline = terms.headline({ approach: "marketplace", needs: [] });
  expect(within(drawer).getByRole("status").textContent).toBe(
    t("advisor:all.result", { headline }),
  );
  expect(drawer.isConnected).toBe(true);
  const name = `${terms.approach("marketplace")} ${t("result:status.settled")}`;
  await screen.findByRole("heading", { level: 1, name, hidden: true });
});

test("a choice that is not yet sent outlives an answer in the drawer", async () => {
  const { user, drawer } = await open("?use-case=other&trigger=hubspot");
  await user.click(within(drawer).getByRole("button", { name: t("advisor:sheet.close") }));
  await user.click(screen.getByRole("radio", { name: terms.option("exchange", "send") }));
  await user.click(screen.getByRole("button", { name: t("advisor:all.open") }));
  const again = await screen.findByRole("dialog");
  await user.click(pill(again, "plan", "lower"));
  const chosen = screen.getAllByRole<HTMLInputElement>("radio", {
    name: terms.option("exchange", "send"),
  });
  expect(chosen.map(({ checked }) => checked)).toContain(true);
});

test("closed, it is gone; where its button went with the question, the heading has the focus", async () => {
  const { user, drawer } = await open("?use-case=other&trigger=hubspot");
  await user.click(pill(drawer, "exchange", "none"));
  (document.activeElement as HTMLElement).blur();
  await user.click(within(drawer).getByRole("button", { name: t("advisor:sheet.close") }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(terms.question("native"));
});
