import { expect, test } from "vitest";
import { decodeState, encodeState } from "@/rules/state-segment";

const encode = (query: string) => encodeState(new URLSearchParams(query));

test("queries that mean the same share one state", () => {
  const state = encode("exchange=send&trigger=hubspot");
  expect(encode("trigger=hubspot&exchange=send&_rsc=1&utm_source=x")).toBe(state);
  expect(decodeState(state)?.toString()).toBe("exchange=send&trigger=hubspot");
});

test("no answers are a state too", () => {
  expect(decodeState(encode(""))?.size).toBe(0);
});

test("a state that no query encodes to is none", () => {
  expect(decodeState("nonsense")).toBeNull();
});
