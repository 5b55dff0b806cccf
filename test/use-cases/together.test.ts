import { expect, test } from "vitest";
import type { Case, ScriptedResponse } from "@/rules/use-cases/case";
import { folders } from "../../scripts/harness/folders";
import { play } from "../../scripts/harness/virtual/run";
import { randomFrom } from "./random";

/** So many pairs of runs are tried, each with other delays. */
const PAIRS = 200;

/** No call takes longer than this, there and back, in milliseconds. */
const SLOWEST = 800;

/** Two runs of an action at the same time, on one world, as often as there are pairs. */
async function pairsOf(id: string, change: (sample: Case) => [Case, Case]) {
  const folder = folders.find((one) => one.id === id);
  const sample = folder?.cases.cases.find((one) => one.id === folder.cases.sample);
  if (!folder || !sample) throw new Error(`${id} has no sample.`);
  const pairs = [];
  for (let seed = 1; seed <= PAIRS; seed++) {
    const random = randomFrom(seed);
    const latency = () => (random() * SLOWEST) / 2;
    const draw = () => Math.floor(random() * 256);
    const together = change(sample);
    const { runs, world } = await play(folder, together[0], { latency, draw, together });
    expect(runs.map(({ threw }) => threw)).toEqual(["", ""]);
    pairs.push({ outputs: runs.map(({ outputs }) => outputs), world });
  }
  return pairs;
}

const twice = (sample: Case): [Case, Case] => [sample, sample];

/** The same case for another record of the same kind. */
const forRecord = (sample: Case, type: string, id: number): Case => ({
  ...sample,
  object: { objectType: type, objectId: id },
});

test("two runs for one contact create one deal, and both return it", async () => {
  for (const { outputs, world } of await pairsOf("automate-control-data", twice)) {
    expect(world.crm.all("deals")).toHaveLength(1);
    const [deal] = world.crm.all("deals");
    expect(outputs.map(({ deal_id }) => deal_id)).toEqual([deal?.id, deal?.id]);
    expect(outputs.filter(({ status }) => status === "created").length).toBeLessThanOrEqual(1);
    expect(world.crm.linked("deals", deal?.id ?? "", "contacts")).toHaveLength(1);
  }
});

test("without a unique marker no deal is created: two could be", async () => {
  const pairs = await pairsOf("automate-control-data", (sample) =>
    twice({ ...sample, hubspot: { ...sample.hubspot, notUnique: ["deals.created_for_contact"] } }),
  );
  for (const { outputs, world } of pairs) {
    expect(world.writes).toEqual([]);
    expect(outputs[0]).toMatchObject({ status: "review", reason: "http_400" });
  }
});

test("two runs that draw at once both return the number that the record keeps", async () => {
  const kept = new Set<string>();
  for (const { outputs, world } of await pairsOf("email-variants", twice)) {
    const variant = world.crm.record("contacts", "101")?.properties.email_variant;
    expect(outputs.map((one) => String(one.variant))).toEqual([variant, variant]);
    kept.add(outputs.map(({ status }) => status).join());
  }
  expect([...kept].sort(), "both orders came up, and equal draws").toContain("drawn,kept");
  expect([...kept]).toContain("kept,drawn");
});

test("two runs that add products at once both keep theirs", async () => {
  const answer = (product: string): ScriptedResponse => ({
    service: "database",
    method: "GET",
    path: "/leads",
    json: { products: [product], confidence: 0.9 },
    times: 1,
  });
  const pairs = await pairsOf("enrich-leads", (sample) =>
    twice({ ...sample, responses: [answer("analytics"), answer("billing")] }),
  );
  for (const { world } of pairs) {
    const listed = world.crm.record("contacts", "101")?.properties.known_products?.split(";");
    expect(listed?.sort()).toEqual(["analytics", "billing"]);
  }
});

test("one lead or ticket rotated twice at once goes to the same person", async () => {
  for (const id of ["rotate-leads", "capacity-ticket-assignment"]) {
    for (const { outputs } of await pairsOf(id, twice)) {
      expect(outputs[0]).toMatchObject({ status: "assigned" });
      expect(outputs[1]).toEqual(outputs[0]);
    }
  }
});

test("two leads at once see the same room, and may go to the same rep: the template says so", async () => {
  const pairs = await pairsOf("rotate-leads", (sample) => {
    const contacts = ["101", "102"].map((id) => ({ id, properties: { hubspot_owner_id: null } }));
    const one = { ...sample, hubspot: { ...sample.hubspot, objects: { contacts } } };
    return [one, forRecord(one, "CONTACT", 102)];
  });
  const owners = pairs.map(({ outputs }) => outputs.map(({ owner_id }) => owner_id));
  expect(new Set(owners.flat())).toEqual(new Set(["1001"]));
});

test("two tickets at once see the same counts: the template says so", async () => {
  const pairs = await pairsOf("capacity-ticket-assignment", (sample) => {
    const tickets = [
      ...(sample.hubspot?.objects?.tickets ?? []),
      { id: "202", properties: { hubspot_owner_id: null, hs_pipeline_stage: "1" } },
    ];
    const objects = { ...sample.hubspot?.objects, tickets };
    const one = { ...sample, hubspot: { ...sample.hubspot, objects } };
    return [one, forRecord(one, "TICKET", 202)];
  });
  for (const { outputs } of pairs) {
    expect(outputs.map(({ owner_id }) => owner_id)).toEqual(["1002", "1002"]);
  }
});

test("of two runs that found different values, what is written last stays: the template says so", async () => {
  const answer = (plan: string): ScriptedResponse => ({
    service: "app",
    method: "GET",
    path: "/accounts",
    json: { plan, as_of: "2026-03-01T00:00:00Z" },
    times: 1,
  });
  const pairs = await pairsOf("pull-enrich-records", (sample) =>
    twice({ ...sample, responses: [answer("pro"), answer("starter")] }),
  );
  for (const { world } of pairs) {
    const kept = world.crm.record("contacts", "101")?.properties.app_plan;
    expect(kept).toBe(world.writes.at(-1)?.properties?.app_plan);
  }
});
