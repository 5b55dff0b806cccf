import { describe, type ExpectStatic, expect, test, vi } from "vitest";
import type { Case } from "@/rules/use-cases/case";
import { contractFaults } from "../../scripts/harness/as-declared";
import { type Outcome, outputsOf, runCase } from "../../scripts/harness/run";
import { type Template, templates } from "../../scripts/harness/templates";

// Time-outs last real seconds: the runs spend them side by side, most of them waiting. A test's own
// time includes its turn to start; how long an action takes is measured where it runs.
vi.setConfig({ maxConcurrency: 32, testTimeout: 240_000 });

/** HubSpot gives 20 s, an action plans for 15; the rest is for a slow machine. */
const MOST = 16_500;

const done = new Map<string, Promise<Outcome>>();

/** What a case came to; each runs once, however many tests ask. */
function outcomeOf({ id, blueprint }: Template, tried: Case): Promise<Outcome> {
  const key = `${id}: ${tried.id}`;
  const outcome = done.get(key) ?? runCase(blueprint, tried);
  done.set(key, outcome);
  return outcome;
}

describe("each case ends as it says", () => {
  for (const template of templates) {
    for (const tried of template.cases.cases) {
      test.concurrent(`${template.id}: ${tried.id}`, ({ expect }) =>
        check(expect, template, tried));
    }
  }
});

async function check(expect: ExpectStatic, template: Template, tried: Case) {
  const { reports, calls, writes, faults } = await outcomeOf(template, tried);
  const { expect: expected } = tried;
  expect(reports.map(({ threw }) => threw).filter(Boolean), "main never throws").toEqual([]);
  const outputs = reports.map((report) => outputsOf(template.blueprint, report));
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
  for (const template of templates) {
    test(`${template.id}: declared inputs, outputs, secrets, properties and cases are the real ones`, async () => {
      const runs = template.cases.cases.map((tried) => outcomeOf(template, tried));
      expect(contractFaults(template, await Promise.all(runs))).toEqual([]);
    });
  }
});
