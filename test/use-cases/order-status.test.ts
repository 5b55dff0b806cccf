import { expect, test, vi } from "vitest";
import type { ScriptedResponse } from "@/rules/use-cases/case";
import { blueprintOf } from "@/rules/use-cases/registry";
import { runOnce } from "../../scripts/harness/process";
import { fileOf } from "../../scripts/harness/run";
import { openWorld } from "../../scripts/harness/world";

vi.setConfig({ testTimeout: 30_000 });

type Said = { botMessage: string; nextModuleNickname?: string; customState: { reason: string } };

type Carrying = (customState: object | undefined) => object;

/** Where an event carries the state: in the session, or beside it. */
const shapes: Record<"in the session" | "beside the session", Carrying> = {
  "in the session": (customState) => ({ session: { vid: 1, customState } }),
  "beside the session": (customState) => ({ session: { vid: 1 }, customState }),
};

/** A whole conversation: each message in a fresh process, with the state that the last one returned. */
async function converse(
  messages: string[],
  responses: Omit<ScriptedResponse, "service">[] = [],
  carrying: Carrying = shapes["in the session"],
) {
  const blueprint = blueprintOf("order-status");
  if (!blueprint) throw new Error("There is no blueprint order-status.");
  const world = await openWorld(blueprint, {
    id: "conversation",
    kind: "good",
    responses: responses.map((answer) => ({ service: "shop", ...answer })),
    expect: { outputs: {}, writes: [] },
  });
  const { origins, secrets, calls, faults } = world;
  const file = fileOf("order-status", "action.js");
  const said: Said[] = [];
  for (const message of messages) {
    const userMessage = { message, quickReply: null };
    const event = { userMessage, ...carrying(said.at(-1)?.customState) };
    const job = { file, event, origins, secrets, now: "2026-03-02T10:00:00Z" };
    const report = await runOnce(job);
    expect([...report.faults, report.threw].filter(Boolean)).toEqual([]);
    said.push(report.result as Said);
  }
  await world.close();
  expect(faults).toEqual([]);
  return { said, calls, last: said.at(-1) };
}

const lookUp = { method: "POST", path: "/orders/look-up" } as const;
const noMatch = { ...lookUp, status: 404, json: {} };
const order = {
  ...lookUp,
  json: { order: "4821377", status: "shipped", delivery_date: "2026-03-05" },
};

test.each(Object.entries(shapes))(
  "from a vague question to the date, with the state %s",
  async (_, carrying) => {
    const messages = ["Where is my order?", "It is 4821377", "dunno", "sw1a-1aa"];
    const { said, calls, last } = await converse(messages, [order], carrying);
    expect(said.map(({ customState }) => customState)).toMatchObject([
      { reason: "malformed_number" },
      { reason: "postal_code_wanted" },
      { reason: "malformed_postal_code" },
      { reason: "on_its_way" },
    ]);
    expect(last?.botMessage).toBe("Order 4821377 should arrive on Thursday, March 5, 2026.");
    expect(calls.map(({ body }) => body)).toEqual([{ order: "4821377", postal_code: "SW1A1AA" }]);
  },
);

test("asked twice again in vain, it hands over to a person", async () => {
  const { said, last, calls } = await converse(["?", "??", "???"]);
  expect(said.slice(0, 2).every((one) => one.nextModuleNickname === undefined)).toBe(true);
  expect(last?.nextModuleNickname).toBe("talk_to_a_person");
  expect(calls).toEqual([]);
});

test("nobody gets a fourth guess, nor learns which of the two was wrong", async () => {
  const guesses = ["4821377", "10115", "4821377", "10117", "4821377", "10119"];
  const { said, last, calls } = await converse(guesses, [noMatch]);
  expect(said[1]?.botMessage).toBe(said[3]?.botMessage);
  expect(last?.nextModuleNickname).toBe("talk_to_a_person");
  expect(calls).toHaveLength(3);
});

test("the postal code is not kept", async () => {
  const { said } = await converse(["4821377", "10115", "4821377", "10117"], [noMatch]);
  expect(JSON.stringify(said.map(({ customState }) => customState))).not.toMatch(/1011[57]/);
});

/** Why each answer was given. */
const reasonsOf = (said: Said[]) => said.map(({ customState }) => customState.reason);

test("a number, then one postal code after the other: one is looked up, then a person", async () => {
  const messages = ["4821377", "10115", "10117", "10119", "10120"];
  const { said, last, calls } = await converse(messages, [noMatch]);
  expect(reasonsOf(said)).toEqual([
    "postal_code_wanted",
    "no_match",
    "malformed_number",
    "malformed_number",
    "no_order_number",
  ]);
  expect(last?.nextModuleNickname).toBe("talk_to_a_person");
  expect(calls).toHaveLength(1);
});

test("a number, then nothing like a postal code: a person, and the shop is not asked", async () => {
  const { said, last, calls } = await converse(["4821377", "?", "??", "???"]);
  expect(reasonsOf(said)).toEqual([
    "postal_code_wanted",
    "malformed_postal_code",
    "malformed_postal_code",
    "no_postal_code",
  ]);
  expect(last?.nextModuleNickname).toBe("talk_to_a_person");
  expect(calls).toEqual([]);
});
