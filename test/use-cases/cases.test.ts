import { describe, type ExpectStatic, expect, test, vi } from "vitest";
import type { Case } from "@/rules/use-cases/case";
import { contractFaults } from "../../scripts/harness/as-declared";
import { folders, type UseCaseFolder } from "../../scripts/harness/folders";
import { type Outcome, outputsOf, runCase, type Way, waysOf } from "../../scripts/harness/run";

// Time-outs last real seconds: the runs spend them side by side, most of them waiting. A test's own
// time includes its turn to start; how long an action takes is measured where it runs.
vi.setConfig({ maxConcurrency: 32, testTimeout: 240_000 });

/** HubSpot gives 20 s, an action plans for 15; the rest is for a slow machine. */
const MOST = 16_500;

const done = new Map<string, Promise<Outcome>>();

/** What a case came to; each runs once a way, however many tests ask. */
function outcomeOf(
  { id, blueprint }: UseCaseFolder,
  tried: Case,
  way: Way = "returned",
): Promise<Outcome> {
  const key = `${id}: ${tried.id}, ${way}`;
  const outcome = done.get(key) ?? runCase(blueprint, tried, undefined, way);
  done.set(key, outcome);
  return outcome;
}

describe("each case ends as it says", () => {
  for (const folder of folders) {
    for (const way of waysOf(folder.blueprint)) {
      const suffix = way === "returned" ? "" : `, ${way}`;
      for (const tried of folder.cases.cases) {
        test.concurrent(`${folder.id}: ${tried.id}${suffix}`, ({ expect }) =>
          check(expect, folder, tried, way));
      }
    }
  }
});

async function check(expect: ExpectStatic, folder: UseCaseFolder, tried: Case, way: Way) {
  const { reports, calls, writes, faults } = await outcomeOf(folder, tried, way);
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

const bots = folders.filter(({ blueprint }) => waysOf(blueprint).includes("called back"));

test("there is a bot", () => expect(bots).not.toEqual([]));

describe("a bot gets the same answer, once, whether it is returned or called back", () => {
  for (const folder of bots) {
    for (const tried of folder.cases.cases) {
      test.concurrent(`${folder.id}: ${tried.id}`, async ({ expect }) => {
        const returned = await outcomeOf(folder, tried);
        const calledBack = await outcomeOf(folder, tried, "called back");
        const answers = returned.reports.map(({ result }) => result);
        expect(calledBack.reports.map(({ result }) => result)).toEqual(answers);
        expect(calledBack.reports.map((report) => report.calledBack)).toEqual(
          answers.map((answer) => [[answer]]),
        );
      });
    }
  }
});

describe("the blueprint says what the code does", () => {
  for (const folder of folders) {
    test(`${folder.id}: declared inputs, outputs, secrets, properties and cases are the real ones`, async () => {
      const runs = folder.cases.cases.map((tried) => outcomeOf(folder, tried));
      expect(contractFaults(folder, await Promise.all(runs))).toEqual([]);
    });
  }
});
