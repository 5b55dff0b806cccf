import { describe, type ExpectStatic, expect, test, vi } from "vitest";
import type { Case } from "@/rules/use-cases/case";
import { contractFaults } from "../../scripts/harness/as-declared";
import { folders, type UseCaseFolder } from "../../scripts/harness/folders";
import { type Outcome, outputsOf, runCase } from "../../scripts/harness/run";

// Time-outs last real seconds: the runs spend them side by side, most of them waiting. A test's own
// time includes its turn to start; how long an action takes is measured where it runs.
vi.setConfig({ maxConcurrency: 32, testTimeout: 240_000 });

/** HubSpot gives 20 s, an action plans for 15; the rest is for a slow machine. */
const MOST = 16_500;

const done = new Map<string, Promise<Outcome>>();

/** What a case came to; each runs once, however many tests ask. */
function outcomeOf({ id, blueprint }: UseCaseFolder, tried: Case): Promise<Outcome> {
  const key = `${id}: ${tried.id}`;
  const outcome = done.get(key) ?? runCase(blueprint, tried);
  done.set(key, outcome);
  return outcome;
}

describe("each case ends as it says", () => {
  for (const folder of folders) {
    for (const tried of folder.cases.cases) {
      test.concurrent(`${folder.id}: ${tried.id}`, ({ expect }) => check(expect, folder, tried));
    }
  }
});

async function check(expect: ExpectStatic, folder: UseCaseFolder, tried: Case) {
  const { reports, calls, writes, faults } = await outcomeOf(folder, tried);
  const { expect: expected } = tried;
  expect(reports.map(({ threw }) => threw).filter(Boolean), "main never throws").toEqual([]);
  const outputs = reports.map((report) => outputsOf(folder.blueprint, report));
  expect(outputs.at(-1)).toMatchObject(expected.outputs);
  if (expected.firstOutputs) expect(outputs[0]).toMatchObject(expected.firstOutputs);
  expect(writes, "what was changed in the CRM").toEqual(expected.writes);
  const others = calls.filter(({ service }) => service !== "hubspot");
  if (expected.requests) {
    expect(others.map(requestOf), "what third parties were asked").toEqual(expected.requests);
  }
  if (expected.calls !== undefined) expect(calls, "all calls").toHaveLength(expected.calls);
  expect(faults, "what no action may do").toEqual([]);
  for (const { milliseconds } of reports) expect(milliseconds).toBeLessThan(MOST);
}

const requestOf = ({ service, method, path, body }: Outcome["calls"][number]) => ({
  service,
  method,
  path,
  ...(body === undefined ? {} : { body }),
});

describe("the blueprint says what the code does", () => {
  for (const folder of folders) {
    test(`${folder.id}: declared inputs, outputs, secrets, properties and cases are the real ones`, async () => {
      const runs = folder.cases.cases.map((tried) => outcomeOf(folder, tried));
      expect(contractFaults(folder, await Promise.all(runs))).toEqual([]);
    });
  }
});
