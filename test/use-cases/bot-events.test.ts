import { createRequire } from "node:module";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Said = { botMessage: string; customState: object };

const require = createRequire(import.meta.url);
const { main } = require("../../rules/use-cases/order-status/action.js") as {
  main: (event: unknown, callback?: unknown) => Promise<Said>;
};

/** A shop that knows no order. */
beforeEach(() => vi.stubGlobal("fetch", async () => new Response("{}", { status: 404 })));
afterEach(() => vi.unstubAllGlobals());

const state = { status: "asking", order: "4821377", lookUps: 0 };
const session = { vid: 1, customState: state };
const userMessage = { message: "10115", quickReply: null };

test.each([
  ["person", "asked_for_a_person"],
  ["done", "done"],
  ["another", "number_wanted"],
])("choosing “%s” counts, with a message or without", async (value, reason) => {
  const quickReply = { quickReplies: [{ value, label: value }] };
  for (const message of [value, undefined, null]) {
    const { customState } = await main({ userMessage: { message, quickReply }, session });
    expect(customState).toMatchObject({ reason });
  }
});

test.each(["3", 3])("%j look-ups are enough, as text or as a number", async (lookUps) => {
  const { customState } = await main({
    userMessage,
    session: { customState: { ...state, lookUps } },
  });
  expect(customState).toMatchObject({ reason: "too_many_look_ups" });
});

const unreadable = { toString: 1, valueOf: 1 };

const oddEvents = [
  undefined,
  null,
  [],
  "Hello",
  7,
  {},
  { userMessage: null, session: null, customState: null },
  { userMessage: "10115", session: "none" },
  { userMessage: [], session: [] },
  { session },
  { userMessage: { quickReply: [] }, session },
  { userMessage: { message: 10115, quickReply: "person" }, session },
  { userMessage: { message: null, quickReply: { quickReplies: null } }, session: 7 },
  { userMessage: { message: {}, quickReply: { quickReplies: [null] } }, session: {} },
  ...["text", [], [state], 7, true, null, {}].map((customState) => ({
    userMessage,
    session: { customState },
    customState,
  })),
  ...["status", "order", "asked", "lookUps"].flatMap((field) =>
    [null, [], {}, unreadable, -1, 1.5, true, "x".repeat(10_000)].map((value) => ({
      userMessage,
      session: { vid: null, customState: { ...state, [field]: value } },
    })),
  ),
];

test.each(oddEvents.map((event) => [JSON.stringify(event)?.slice(0, 120), event]))(
  "an odd event gets one message, returned and called back: %s",
  async (_, event) => {
    const callback = vi.fn();
    const said = await main(event, callback);
    expect(callback.mock.calls).toEqual([[said]]);
    expect(await main(event)).toEqual(said);
    expect(said.botMessage).toMatch(/\w+ .*[.?!]/);
    expect(said.customState).toMatchObject({
      status: expect.stringMatching(/^(asking|handed_over)$/),
    });
  },
);

test.each([null, 7, {}, "callback"])("a callback that is %j is left alone", async (callback) => {
  expect(await main({ userMessage, session }, callback)).toEqual(
    await main({ userMessage, session }),
  );
});
