import { cleanup, screen } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Board } from "@/components/questionnaire/Board";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import { always } from "../always";
import { anyAnswers } from "../rules/arbitrary";
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

test("without an answer every approach is possible, and none needs a word", () => {
  for (const [id, row] of Object.entries(show({}))) {
    expect(row?.textContent).toBe(terms.approach(id));
  }
});

test("an approach that is ruled out names one rule that does it", () => {
  const { webhook } = show({ exchange: "send", content: "chosen", auth: "oauth2" });
  const [first] = recommend(advisor, { exchange: "send", content: "chosen" }).excluded.find(
    ({ approach }) => approach === "webhook",
  )?.rules ?? [""];
  expect(webhook?.textContent).toContain(t("advisor:board.ruledOut"));
  expect(webhook?.textContent).toContain(terms.reason(first ?? "", "against"));
  expect(webhook?.textContent).not.toContain(terms.reason("webhook-not-oauth2", "against"));
});

test("a reason that rests on “not sure” is worded as a condition; a certain one comes first", () => {
  const unsure = show({ exchange: "unsure" })["standard-workflow"];
  expect(unsure?.textContent).toContain(
    terms.reason("standard-nothing-exchanged", "against", true),
  );
  cleanup();
  const both = show({ native: "no", exchange: "unsure" })["standard-workflow"];
  expect(both?.textContent).toContain(terms.reason("standard-native-suffices", "against"));
});

test("an approach that can no longer come first, yet fits, is not called ruled out", () => {
  const { partner } = show({ exchange: "two-way", app: "yes" });
  expect(partner?.textContent).toContain(t("advisor:board.later"));
  expect(partner?.textContent).not.toContain(t("advisor:board.ruledOut"));
});

test("only what fits for certain is said to fit", () => {
  const some = fc.property(anyAnswers(advisor.rulebook.questions), (answers) => {
    const { possible, excluded, alternatives } = recommend(advisor, answers);
    const rows = show(answers);
    for (const [id, row] of Object.entries(rows)) {
      const out = excluded.some(({ approach }) => approach === id);
      const open = alternatives.find(({ approach }) => approach === id)?.dependsOn.length !== 0;
      const said = row?.textContent ?? "";
      expect(said === terms.approach(id)).toBe(possible.includes(id));
      expect(said.includes(t("advisor:board.ruledOut"))).toBe(out && !possible.includes(id));
      if (open) expect(said).not.toContain(t("advisor:board.later"));
    }
    cleanup();
  });
  always(some, 60);
});

test("the heading counts what is possible", () => {
  show({ exchange: "two-way" });
  const count = t("advisor:board.count", { count: 2, all: advisor.approaches.length });
  expect(screen.getByText(count).getAttribute("aria-live")).toBe("polite");
});
