import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Board } from "@/components/questionnaire/Board";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

function show(answers: Answers) {
  renderIn("en", <Board recommendation={recommend(advisor, answers)} />);
  const rows = advisor.approaches.map(({ id }) =>
    screen.getByText(terms.approach(id)).closest("li"),
  );
  return Object.fromEntries(advisor.approaches.map(({ id }, i) => [id, rows[i]]));
}

test("without an answer every approach is possible", () => {
  for (const row of Object.values(show({}))) {
    expect(row?.textContent).toContain(t("advisor:board.possible"));
  }
});

test("an approach that is ruled out names the rules that do it", () => {
  const { webhook } = show({ exchange: "send", content: "chosen", auth: "oauth2" });
  expect(webhook?.textContent).toContain(t("advisor:board.ruledOut"));
  expect(webhook?.textContent).toContain(terms.reason("webhook-not-chosen-content", "against"));
  expect(webhook?.textContent).toContain(terms.reason("webhook-not-oauth2", "against"));
  expect(webhook?.textContent).not.toContain(terms.reason("webhook-not-read-back", "against"));
});

test("an approach that can no longer come first, yet fits, is not called ruled out", () => {
  const { partner } = show({ exchange: "two-way", app: "yes" });
  expect(partner?.textContent).toContain(t("advisor:board.later"));
});

test("the folded line counts what is possible", () => {
  show({ exchange: "two-way" });
  const count = t("advisor:board.count", { count: 2, all: advisor.approaches.length });
  expect(screen.getByText(`(${count})`)).toBeTruthy();
});
