import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { StepLink } from "@/components/layout/StepLink";

function show(href = "?app=yes") {
  const onStep = vi.fn();
  render(
    <StepLink href={href} onStep={onStep} label="Change the app" className="quiet">
      Change
    </StepLink>,
  );
  const link = screen.getByRole("link", { name: "Change the app" });
  return { onStep, link };
}

test("a step is taken without a request", () => {
  const { onStep, link } = show();
  expect(fireEvent.click(link)).toBe(false); // the browser is told not to follow it
  expect(onStep).toHaveBeenCalledOnce();
});

test.each([
  ["Ctrl", { ctrlKey: true }],
  ["Command", { metaKey: true }],
  ["Shift", { shiftKey: true }],
  ["the middle button", { button: 1 }],
])("with %s the browser opens it elsewhere, and this page stays", (_how, how) => {
  const { onStep, link } = show();
  expect(fireEvent.click(link, how)).toBe(true);
  expect(onStep).not.toHaveBeenCalled();
});

test("a link to no answers at all still leads somewhere", () => {
  expect(show("").link.getAttribute("href")).toBe("?");
});

test("it leads where its step does", () => {
  const { link } = show();
  expect([link.getAttribute("href"), link.className]).toEqual(["?app=yes", "quiet"]);
});
