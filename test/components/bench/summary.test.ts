// @vitest-environment node
import { expect, test } from "vitest";
import { limit } from "@/components/use-case/bench/sandbox";
import { summaryOf } from "@/components/use-case/bench/summary";
import type { End, Report } from "@/components/use-case/bench/types";
import { wordsOf } from "../words";

const terms = wordsOf("en");
const { t, number } = terms;

const done = (end: End, milliseconds: number | null = null) => {
  const report: Report = { end, outputs: {}, requests: [], log: [], milliseconds };
  return summaryOf(terms, "done", report);
};

test("before anything is pressed, nothing is announced", () => {
  expect(summaryOf(terms, "untouched", null)).toBeNull();
});

test.each(["running", "faults", "reset"] as const)(
  "how far it has come is announced: %s",
  (phase) => {
    expect(summaryOf(terms, phase, null)).toBe(t(`bench:status.${phase}`));
  },
);

test("a run that is gone is announced as put back", () => {
  expect(summaryOf(terms, "done", null)).toBe(t("bench:status.reset"));
});

test("how long a run took is announced in seconds", () => {
  expect(done({ how: "returned" }, 1234)).toBe(
    t("bench:status.returned", { seconds: number(1.23, 2) }),
  );
  expect(done({ how: "returned" })).toBe(t("bench:status.returned", { seconds: "0" }));
});

test.each(["too-much", "no-outputs", "unavailable"] as const)(
  "how it ended otherwise: %s",
  (how) => {
    expect(done({ how })).toBe(t(`bench:status.${how}`));
  },
);

test("an error and the time limit are told apart", () => {
  expect(done({ how: "threw", message: "x", line: 1 })).toBe(t("bench:status.threw"));
  expect(done({ how: "stopped" })).toBe(t("bench:status.stopped", { seconds: limit / 1000 }));
});
