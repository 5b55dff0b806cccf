import { describe, expect, test } from "vitest";
import type { Case, ScriptedResponse } from "@/rules/use-cases/case";
import { folders } from "../../scripts/harness/folders";
import { outputsOf, runCase } from "../../scripts/harness/run";
import { play } from "../../scripts/harness/virtual/run";

function sampleOf(id: string) {
  const folder = folders.find((one) => one.id === id);
  const sample = folder?.cases.cases.find((one) => one.id === folder.cases.sample);
  if (!folder || !sample) throw new Error(`${id} has no sample.`);
  return { folder, sample };
}

type Scripted = Omit<ScriptedResponse, "service" | "method" | "path">;

/** The sample of cleaning up company data, with other answers to its PATCH. */
async function patching(...answers: Scripted[]) {
  const { folder, sample } = sampleOf("cleanup-company-data");
  const path = "/crm/objects/2026-09/companies/7";
  const scripted = answers.map((one) => ({
    service: "hubspot",
    method: "PATCH" as const,
    path,
    ...one,
  }));
  const responses = [...(sample.responses ?? []), ...scripted];
  const { runs, world } = await play(folder, { ...sample, responses });
  const patches = world.calls.filter(({ method }) => method === "PATCH");
  return { ...runs[0], patches: patches.length, faults: world.faults };
}

describe("a call", () => {
  test("waits two seconds for a locked record, and tries again", async () => {
    const run = await patching({ status: 423, times: 1 });
    expect(run.outputs).toMatchObject({ status: "complete" });
    expect(run.patches).toBe(2);
    expect(run.milliseconds).toBeGreaterThan(2_000);
  });

  test("does not create again what a locked record may have created", async () => {
    const { folder, sample } = sampleOf("automate-control-data");
    const path = "/crm/objects/2026-09/deals";
    const responses = [{ service: "hubspot", method: "POST" as const, path, status: 423 }];
    const { runs, world } = await play(folder, { ...sample, responses });
    expect(runs[0]?.outputs).toMatchObject({ status: "review", reason: "http_423" });
    expect(world.calls.filter((one) => one.path === path)).toHaveLength(1);
  });

  test("waits as many seconds as Retry-After says", async () => {
    const run = await patching({ status: 429, headers: { "retry-after": "3" }, times: 1 });
    expect(run.outputs).toMatchObject({ status: "complete" });
    expect(run.milliseconds).toBeGreaterThan(3_000);
  });

  test("does not wait for longer than it has", async () => {
    const run = await patching({ status: 429, headers: { "retry-after": "10000" } });
    expect(run.outputs).toMatchObject({ status: "review", reason: "http_429" });
    expect(run.milliseconds).toBeLessThan(1_000);
  });

  test("never follows a redirect with its key", async () => {
    const headers = { location: "https://elsewhere.example.com/" };
    const run = await patching({ status: 301, headers });
    expect(run.outputs).toMatchObject({ status: "review", reason: "http_301" });
    expect(run).toMatchObject({ patches: 1, faults: [] });
  });
});

/** A case whose CRM shows the record without properties, or none at all. */
async function withRecord(id: string, type: string, json: unknown) {
  const { folder, sample } = sampleOf(id);
  const path = `/crm/objects/2026-09/${type}/${sample.object?.objectId}`;
  const scripted = { service: "hubspot", method: "GET" as const, path, json: json as never };
  const responses = [scripted, ...(sample.responses ?? [])];
  const { runs, world } = await play(folder, { ...sample, responses });
  return { outputs: runs[0]?.outputs, writes: world.writes };
}

describe.each([
  ["cleanup-company-data", "companies", "review", "record_unreadable"],
  ["email-variants", "contacts", "unassigned", "record_unreadable"],
  ["enrich-leads", "contacts", "default", "record_unreadable"],
  ["pull-enrich-records", "contacts", "default", "record_unreadable"],
  ["rotate-leads", "contacts", "default", "record_unreadable"],
  ["capacity-ticket-assignment", "tickets", "default", "record_unreadable"],
  ["ai-lead-enrichment", "contacts", "default", "record_unreadable"],
])("%s", (id, type, status, reason) => {
  test.each([
    ["without properties", { id: "7" }],
    ["with null for properties", { id: "7", properties: null }],
    ["with a list for properties", { id: "7", properties: [] }],
    ["with numbers for values", { id: "7", properties: { hubspot_owner_id: 31 } }],
    ["without an id", { properties: {} }],
    ["that is null", null],
    ["that is empty", {}],
  ])("a record %s is not an empty one: nothing is written or assigned", async (_, json) => {
    const { outputs, writes } = await withRecord(id, type, json);
    expect(outputs).toMatchObject({ status, reason });
    expect(writes).toEqual([]);
  });
});

test("of an answer of 30 MB, an action in its own process reads two", async () => {
  const { folder, sample } = sampleOf("cleanup-company-data");
  const text = " ".repeat(30_000_000);
  const answer = { service: "provider", method: "GET" as const, path: "/companies", text };
  const tried: Case = { ...sample, responses: [answer] };
  const { reports, writes } = await runCase(folder.blueprint, tried);
  const [report] = reports;
  if (!report) throw new Error("There was no run.");
  expect(outputsOf(folder.blueprint, report)).toMatchObject({
    status: "review",
    reason: "too_large",
  });
  expect(writes).toEqual([]);
});
