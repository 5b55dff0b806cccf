import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { CopyButton } from "@/components/use-case/CopyButton";

const button = (
  <CopyButton text="the code" words={{ copy: "Copy", copied: "Copied.", failed: "Not copied." }} />
);

test("before its script runs, the button keeps its place and cannot be pressed", () => {
  expect(renderToString(button)).toMatch(/^<button[^>]* disabled=""[^>]*>Copy<\/button>/);
});

test("the code is copied whole, and that it was is said", async () => {
  const user = userEvent.setup();
  render(button);
  expect(screen.getByRole("status").textContent).toBe("");
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Copied.")).toBe(screen.getByRole("status"));
  expect(await navigator.clipboard.readText()).toBe("the code");
});

test("where the browser refuses, that is said too", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  render(button);
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Not copied.")).toBe(screen.getByRole("status"));
});
