import { describe, expect, test } from "vitest";
import tried from "@/rules/use-cases/webhook-receiver/cases.json";
import samples from "@/rules/use-cases/webhook-receiver/payloads.json";
import { type Answer, deal, path, post, publicUrl, secret, v2, v3 } from "./receiver/post";
import { runFile } from "./receiver/process";
import { onStage, type Scene, type Stage } from "./receiver/stage";

type Tried = Scene & {
  /** Posts, and gives the answer that counts. */
  run: (stage: Stage) => Promise<Answer>;
};

const text = JSON.stringify(deal());
const payload = (id: string) => samples.payloads.find((one) => one.id === id)?.body;
const minutes = (count: number) => Date.now() + count * 60_000;
const done = ({ receiver }: Stage, count = 1) => receiver.logged(count, "done");

/** How each case of cases.json is tried; the test holds status, reason and orders against it. */
const runs: Record<string, Tried> = {
  "good-v2": { run: ({ url }) => post(url) },
  "good-v3": { run: ({ url }) => post(url, { headers: v3({ body: text }) }) },
  "decoded-address": {
    run: ({ url }) => {
      const headers = v3({ body: text, uri: `${publicUrl}${path}?to=a@b` });
      return post(url, { path: `${path}?to=a%40b`, headers });
    },
  },
  "all-properties": { run: ({ url }) => post(url, { body: payload("all-properties") }) },
  "missing-signature": { run: ({ url }) => post(url, { headers: {} }) },
  "wrong-signature": {
    run: ({ url }) => post(url, { headers: v2({ body: text, key: "another secret" }) }),
  },
  "changed-body": {
    run: ({ url }) => post(url, { body: deal({ amount: "1.00" }), headers: v2({ body: text }) }),
  },
  "other-address": {
    run: ({ url }) => post(url, { path: `${path}?as=admin`, headers: v2({ body: text }) }),
  },
  "wrong-v3-good-v2": {
    run: ({ url }) =>
      post(url, { headers: { ...v2({ body: text }), ...v3({ body: text, key: "another" }) } }),
  },
  "too-old": {
    run: ({ url }) => post(url, { headers: v3({ body: text, time: minutes(-5.1) }) }),
  },
  "from-the-future": {
    run: ({ url }) => post(url, { headers: v3({ body: text, time: minutes(5.1) }) }),
  },
  replayed: {
    run: async (stage) => {
      const headers = v3({ body: text });
      await post(stage.url, { headers });
      await done(stage);
      return post(stage.url, { headers });
    },
  },
  duplicate: {
    mood: () => ({ after: 200 }),
    run: async ({ url }) => {
      await post(url);
      return post(url, { body: payload("all-properties") });
    },
  },
  "next-occasion": {
    run: async ({ url }) => {
      await post(url);
      return post(url, { body: deal({ closedate: "1775088000000" }) });
    },
  },
  "too-large": { settings: { largest: 1_000 }, run: ({ url }) => post(url, large) },
  "too-large-unannounced": {
    settings: { largest: 1_000 },
    run: ({ url }) => post(url, { ...large, chunked: true }),
  },
  "malformed-json": { run: ({ url }) => post(url, { raw: '{"hs_object_id":"5014",' }) },
  "not-an-object": { run: ({ url }) => post(url, { raw: "[5014]" }) },
  "no-record-id": { run: ({ url }) => post(url, { body: deal({ hs_object_id: "../5014" }) }) },
  "other-content-type": { run: ({ url }) => post(url, { type: "text/plain" }) },
  "other-method": { run: ({ url }) => post(url, { method: "PUT" }) },
  "unknown-path": { run: ({ url }) => post(url, { path: "/hubspot/constructor" }) },
  "body-stops-halfway": {
    settings: { bodyTime: 200 },
    run: ({ url }) => post(url, { stopAfter: 20 }),
  },
  "slow-system": {
    mood: () => ({ after: 2_000 }),
    run: async ({ url, orders }) => {
      const start = performance.now();
      const answer = await post(url);
      expect(performance.now() - start, "milliseconds to the answer").toBeLessThan(1_500);
      expect(orders.taken.size, "orders taken by then").toBe(0);
      return answer;
    },
  },
  "system-fails-once": {
    mood: (call) => (call === 1 ? { status: 500 } : {}),
    run: async (stage) => {
      const answer = await post(stage.url);
      expect((await done(stage))[0]?.tries).toBe(2);
      return answer;
    },
  },
  "system-throttles": {
    mood: (call) => (call <= 2 ? { status: 429 } : {}),
    run: ({ url }) => post(url),
  },
  "answer-lost": {
    mood: (call) => (call === 1 ? { drop: true } : {}),
    run: async (stage) => {
      const answer = await post(stage.url);
      await done(stage);
      expect(stage.orders.calls).toHaveLength(2);
      return answer;
    },
  },
  "system-refuses": {
    mood: () => ({ status: 422 }),
    run: async ({ url, receiver, orders }) => {
      const answer = await post(url);
      const [line] = await receiver.logged(1, "failed");
      expect(line).toMatchObject({ tries: 1, reason: "http_422" });
      expect(orders.calls).toHaveLength(1);
      return answer;
    },
  },
  "one-fails-for-good": {
    settings: { lanes: 1 },
    mood: (_, key) => (key.includes(":13:") ? { status: 500 } : {}),
    run: async (stage) => {
      await post(stage.url, { body: deal({ hs_object_id: "13" }) });
      const answer = await post(stage.url);
      const [failed] = await stage.receiver.logged(1, "failed");
      expect(failed).toMatchObject({ key: "deal-won:13:1772409600000", tries: 4 });
      await done(stage);
      return answer;
    },
  },
  "sent-again-after-failure": {
    mood: (call) => (call === 1 ? { status: 400 } : {}),
    run: async ({ url, receiver }) => {
      await post(url);
      await receiver.logged(1, "failed");
      return post(url);
    },
  },
  "queue-full": {
    settings: { room: 1 },
    mood: () => ({ after: 200 }),
    run: async (stage) => {
      await post(stage.url);
      const answer = await post(stage.url, { body: deal({ hs_object_id: "2" }) });
      expect(answer.retryAfter).toBe("10000");
      await done(stage);
      return answer;
    },
  },
  "memory-full": {
    settings: { memory: 1 },
    run: async (stage) => {
      await post(stage.url);
      await post(stage.url, { body: deal({ hs_object_id: "2" }) });
      const answer = await post(stage.url);
      await done(stage, 3);
      expect(stage.orders.calls).toHaveLength(3);
      return answer;
    },
  },
  stopped: {
    mood: (call) => (call === 1 ? { status: 503, after: 100 } : {}),
    run: async ({ url, receiver }) => {
      const answer = await post(url);
      expect(await receiver.stop(), "exit code").toBe(0);
      return answer;
    },
  },
  health: { run: ({ url }) => post(url, { method: "GET", path: "/health", raw: "", headers: {} }) },
};

const large = { body: deal({ dealname: "x".repeat(3_000_000) }) };

describe("webhook-receiver", { timeout: 30_000 }, () => {
  test("every case is tried, and no other", () => {
    expect(Object.keys(runs).sort()).toEqual(tried.cases.map(({ id }) => id).sort());
  });

  test.each(tried.cases)(
    "$id: $expect.status $expect.outputs.reason",
    async ({ id, expect: due }) => {
      const one = runs[id];
      if (!one) throw new Error(`Say in this test how ${id} is tried.`);
      await onStage(one, async (stage) => {
        const answer = await one.run(stage);
        expect(answer.status).toBe(due.status);
        expect(answer.body).toEqual(expect.objectContaining({ ...due.outputs, version: "1.0.0" }));
        // Stopping finishes what was taken, so that nothing is still on its way when it is counted.
        await stage.receiver.stop();
        expect(stage.orders.taken.size, "orders").toBe(due.orders);
      });
    },
  );

  test("both forms of the body come to the same order", () =>
    onStage({}, async (stage) => {
      await post(stage.url, { body: payload("customized-body") });
      await done(stage);
      const repeated = await post(stage.url, { body: payload("all-properties") });
      expect(repeated.body).toMatchObject({ status: "duplicate" });
      expect([...stage.orders.taken]).toEqual([
        [
          "deal-won:5014:1772409600000",
          {
            deal: "5014",
            dealname: "Standing desks, 40 pieces",
            amount: "18400.00",
            closedate: "1772409600000",
          },
        ],
      ]);
    }));

  test("the log names records, and says nothing about them", () =>
    onStage({}, async (stage) => {
      await post(stage.url);
      await done(stage);
      expect(JSON.stringify(stage.receiver.lines)).not.toMatch(/pièces|18400/);
    }));

  test("both secrets hold while one is replaced by the other", () =>
    onStage(
      {},
      async ({ url }) => {
        expect((await post(url)).status).toBe(202);
        const headers = v2({ body: text, key: "next-secret" });
        expect((await post(url, { headers })).status).toBe(200);
      },
      `next-secret, ${secret}`,
    ));

  test("v2 is refused where only v3 is accepted", () =>
    onStage({ settings: { signatures: ["v3"] } }, async ({ url }) => {
      expect((await post(url)).body).toMatchObject({ reason: "unsigned" });
      expect((await post(url, { headers: v3({ body: text }) })).status).toBe(202);
    }));

  test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s is told to post", (method) =>
    onStage({}, async ({ url }) => {
      const { status, allow } = await post(url, { method });
      expect({ status, allow }).toEqual({ status: 405, allow: "POST" });
    }),
  );

  test("it does not start without a secret: anybody could sign", async () => {
    for (const env of [{}, { HUBSPOT_CLIENT_SECRET: " , " }]) {
      const { code, said } = await runFile(env);
      expect(code).not.toBe(0);
      expect(said).toContain("Set HUBSPOT_CLIENT_SECRET");
    }
  });

  test("our signing agrees with the example in HubSpot’s documentation", () => {
    const uri = "https://www.example.com/webhook_uri";
    const signed = v2({ method: "GET", uri, key: "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy" });
    expect(signed["x-hubspot-signature"]).toBe(
      "eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e",
    );
  });
});
