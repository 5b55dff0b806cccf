import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { Actions } from "@/components/recommendation/Actions";
import { WordsProvider } from "@/components/words/WordsProvider";
import { wordsFor } from "@/locales/words";
import { renderIn, wordsOf } from "./words";

const { t } = wordsOf("en");
const button = (name: "copy" | "print") =>
  screen.getByRole("button", { name: t(`result:actions.${name}`) });

test("the link is copied with every answer in it, and that it was is said", async () => {
  history.replaceState(null, "", "/en/advisor?app=yes");
  const user = userEvent.setup();
  renderIn("en", <Actions />);
  expect(screen.getByRole("status").textContent).toBe("");
  await user.click(button("copy"));
  expect(screen.getByRole("status").textContent).toBe(t("result:actions.copied"));
  expect(await navigator.clipboard.readText()).toBe(location.href);
});

test("where the browser refuses, the link is shown to be copied by hand", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  renderIn("en", <Actions />);
  await user.click(button("copy"));
  const field = screen.getByLabelText<HTMLInputElement>(t("result:actions.copyFailed"));
  expect([field.value, field.readOnly]).toEqual([location.href, true]);
  fireEvent.focus(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("it can be printed", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  renderIn("en", <Actions />);
  await userEvent.click(button("print"));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test("without a script there is nothing to press", () => {
  const html = renderToString(
    <WordsProvider language="en" words={wordsFor("en", ["result", "common"])}>
      <Actions />
    </WordsProvider>,
  );
  expect(html).toBe("");
});
