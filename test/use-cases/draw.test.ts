import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileOf } from "../../scripts/harness/run";

/**
 * Chi-square with three degrees of freedom exceeds this once in a thousand million fair samples:
 * a run that fails is a draw that is not fair.
 */
const BOUND = 44.84;
const RARE = 1e-9;
const DRAWS = 100_000;

type Draw = (count: number) => number;
type Random = { getRandomValues(bytes: Uint8Array): Uint8Array };
type Action = {
  draw: Draw;
  main(event: object): Promise<{ outputFields: Record<string, unknown> }>;
};

const code = readFileSync(fileOf("email-variants", "action.js"), "utf8");

/** The action as pasted, in this process, with its own draw to hand. */
function load(fetch?: unknown, crypto: Random = globalThis.crypto, text = code): Action {
  const names = ["exports", "fetch", "crypto", "setTimeout"];
  const build = new Function(...names, `${text}\nexports.draw = draw;`);
  const action = {} as Action;
  build(action, fetch, crypto, (run: () => void) => queueMicrotask(run)); // nobody waits here
  return action;
}

/** How often each number from 1 to count was drawn; whatever else was drawn comes last. */
function tally(draw: Draw, count: number): number[] {
  const seen = new Array<number>(count + 1).fill(0);
  for (let i = 0; i < DRAWS; i++) {
    const drawn = draw(count);
    const known = Number.isInteger(drawn) && drawn >= 1 && drawn <= count;
    seen[known ? drawn - 1 : count] = (seen[known ? drawn - 1 : count] ?? 0) + 1;
  }
  return seen;
}

/** Chi-square of counts that should all be the same. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** How likely a fair sample is to exceed the bound, with three degrees of freedom: the density, summed. */
function tail(bound: number): number {
  const step = 0.001;
  let sum = 0;
  for (let x = bound + step / 2; x < bound + 100; x += step) {
    sum += Math.sqrt(x / (2 * Math.PI)) * Math.exp(-x / 2) * step;
  }
  return sum;
}

test("the bound is the one that a fair draw exceeds once in a thousand million samples", () => {
  expect(tail(BOUND) / RARE).toBeCloseTo(1, 1);
});

test("100,000 draws of the action fall evenly on the four variants", () => {
  const counts = tally(load().draw, 4);
  expect(counts.pop(), "drawn outside of 1 to 4").toBe(0);
  expect(chiSquare(counts)).toBeLessThan(BOUND);
});

test("one contact in a hundred moved from one variant to another would be noticed", () => {
  expect(chiSquare([26_000, 25_000, 25_000, 24_000])).toBeGreaterThan(BOUND);
});

test("a draw with a biased source would be noticed", () => {
  // One byte in 20 loses its lowest bit: 1 and 3 come up a little more often.
  let calls = 0;
  const biased: Random = {
    getRandomValues(bytes) {
      globalThis.crypto.getRandomValues(bytes);
      if (++calls % 20 === 0) bytes[0] = (bytes[0] ?? 0) & 254;
      return bytes;
    },
  };
  const counts = tally(load(undefined, biased).draw, 4).slice(0, 4);
  expect(chiSquare(counts)).toBeGreaterThan(BOUND);
});

/** The bytes that a source gives, one after the other. */
function scripted(...bytes: number[]): Random {
  return {
    getRandomValues(target) {
      target[0] = bytes.shift() ?? 0;
      return target;
    },
  };
}

test("each byte leads to its variant, and each variant has as many bytes", () => {
  const all = Array.from({ length: 256 }, (_, byte) => load(undefined, scripted(byte)).draw(4));
  expect([1, 2, 3, 4].map((variant) => all.filter((one) => one === variant).length)).toEqual([
    64, 64, 64, 64,
  ]);
});

test("with three variants, the byte that is left over is drawn again, not folded back", () => {
  expect(load(undefined, scripted(255, 255, 1)).draw(3)).toBe(2);
  const all = Array.from({ length: 255 }, (_, byte) => load(undefined, scripted(byte)).draw(3));
  expect([1, 2, 3].map((variant) => all.filter((one) => one === variant).length)).toEqual([
    85, 85, 85,
  ]);
});

/** A CRM with one contact: what was asked, and what it holds. */
function contact() {
  const record: { email_variant: unknown } = { email_variant: null };
  const written: unknown[] = [];
  const fetch = async (_: string, { method, body }: { method: string; body?: string }) => {
    if (method === "PATCH") {
      Object.assign(record, JSON.parse(body ?? "{}").properties);
      written.push(record.email_variant);
    }
    return new Response(JSON.stringify({ id: "101", properties: record }));
  };
  return { record, written, fetch };
}

const event = { object: { objectType: "CONTACT", objectId: 101 }, inputFields: {} };

test("what is returned is what was kept, and the same contact never gets another", async () => {
  const seen = new Set<unknown>();
  for (let i = 0; i < 200; i++) {
    const { written, fetch } = contact();
    const { main } = load(fetch);
    const first = (await main(event)).outputFields;
    const second = (await main(event)).outputFields;
    expect(first).toMatchObject({ status: "drawn", variant: Number(written[0]) });
    expect(second).toMatchObject({ status: "kept", variant: Number(written[0]) });
    expect(written).toHaveLength(1);
    seen.add(first.variant);
  }
  expect([...seen].sort()).toEqual([1, 2, 3, 4]);
});
