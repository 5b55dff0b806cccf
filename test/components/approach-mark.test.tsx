import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { ApproachMark } from "@/components/approach/ApproachMark";
import { advisor } from "@/rules/advisor";

const drawn = (approach: string) => {
  const { container } = render(<ApproachMark approach={approach} />);
  return container.querySelector("svg");
};

test("every approach has a mark of its own", () => {
  const marks = advisor.approaches.map(({ id }) => drawn(id)?.innerHTML);
  for (const mark of marks) expect(mark).toMatch(/<(path|rect|circle)/);
  expect(new Set(marks).size).toBe(advisor.approaches.length);
});

test("a mark is decoration: its name stands beside it", () => {
  const mark = drawn("webhook");
  expect(mark?.getAttribute("aria-hidden")).toBe("true");
  expect(mark?.textContent).toBe("");
});
