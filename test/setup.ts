import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// A warning nobody reads is a fault nobody mends: a test that expects one mocks the console itself.
let spies: MockInstance[] = [];

beforeEach(() => {
  spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(async () => {
  if (typeof document !== "undefined") {
    const { cleanup } = await import("@testing-library/react");
    cleanup();
  }
  const said = spies.flatMap((spy) => spy.mock.calls.map((call) => call.join(" ")));
  vi.restoreAllMocks();
  expect(said, "the console stays silent").toEqual([]);
});
