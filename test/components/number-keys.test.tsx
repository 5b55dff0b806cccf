import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { QuestionForm } from "@/components/questionnaire/QuestionForm";
import { advisor } from "@/rules/advisor";
import type { Question } from "@/rules/rulebook/schema";
import { renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

function Asked({ question, onAnswer }: { question: Question; onAnswer: () => void }) {
  const keys = useState(true);
  const none = { answers: {}, revising: null, before: null, previous: null, possible: [] };
  return (
    <QuestionForm
      {...none}
      question={question}
      answered={0}
      left={3}
      keys={keys}
      onChoose={() => {}}
      onAnswer={onAnswer}
      goTo={() => {}}
    />
  );
}

function ask(id: string) {
  const question = advisor.rulebook.questions.find((one) => one.id === id) as Question;
  const onAnswer = vi.fn();
  renderIn("en", <Asked question={question} onAnswer={onAnswer} />);
  return { user: userEvent.setup(), onAnswer };
}

const option = (question: string, id: string) =>
  screen.getByRole<HTMLInputElement>("radio", { name: terms.option(question, id) });

test.each([
  ["1", "none"],
  ["4", "two-way"],
  ["0", "unsure"],
])("key %s and Enter answer “%s”", async (key, id) => {
  const { user, onAnswer } = ask("exchange");
  await user.keyboard(key);
  expect(option("exchange", id).checked).toBe(true);
  expect(document.activeElement).toBe(option("exchange", id));
  await user.keyboard("{Enter}");
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(id);
});

test.each(["5", "9", "a", "{Control>}1{/Control}", "{Alt>}1{/Alt}", "{Meta>}1{/Meta}"])(
  "%s chooses nothing",
  async (key) => {
    const { user } = ask("exchange");
    await user.keyboard(key);
    for (const radio of screen.getAllByRole<HTMLInputElement>("radio"))
      expect(radio.checked).toBe(false);
  },
);

test("where there are more answers than keys, the ninth has the last", async () => {
  const { user } = ask("use-case");
  expect(screen.getByText(t("advisor:keys", { last: 9 }))).toBeTruthy();
  const ninth = advisor.rulebook.questions.find(({ id }) => id === "use-case")?.options[8];
  await user.keyboard("9");
  expect(option("use-case", ninth ?? "").checked).toBe(true);
  await user.keyboard("0");
  expect(option("use-case", "unsure").checked).toBe(true);
});

test("the keys can be turned off, and on again", async () => {
  const { user } = ask("exchange");
  await user.click(screen.getByRole("button", { name: t("advisor:keysOff") }));
  await user.click(document.body);
  await user.keyboard("1");
  expect(option("exchange", "none").checked).toBe(false);
  expect(screen.queryByText(t("advisor:keys", { last: 4 }))).toBeNull();
  await user.click(screen.getByRole("button", { name: t("advisor:keysOn") }));
  await user.click(document.body);
  await user.keyboard("1");
  expect(option("exchange", "none").checked).toBe(true);
});

test("a key pressed elsewhere is left alone", async () => {
  const { user } = ask("exchange");
  screen.getByRole("button", { name: t("advisor:continue") }).focus();
  await user.keyboard("1");
  expect(option("exchange", "none").checked).toBe(false);
});

test("each answer shows the key that chooses it; past the ninth there is none but for “not sure”", () => {
  ask("use-case");
  const shown = [...document.querySelectorAll("label")].map(
    (one) => one.querySelector("kbd")?.textContent,
  );
  const options = advisor.rulebook.questions.find(({ id }) => id === "use-case")?.options ?? [];
  const keys = options.map((_, i) => (i < 9 ? String(i + 1) : undefined));
  expect(shown).toEqual([...keys, "0"]);
});
