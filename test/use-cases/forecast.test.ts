import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Case } from "@/rules/use-cases/case";
import { blueprintOf } from "@/rules/use-cases/registry";
import { outputsOf, runCase } from "../../scripts/harness/run";

type Forecast = { date: number; days: number; basis: string; own: number };
type Deal = { id: string; properties: Record<string, string | null> };

const require = createRequire(import.meta.url);
const { daysOf, forecastOf } = require("../../rules/use-cases/advanced-forecasts/action.js") as {
  daysOf: (deals: Deal["properties"][]) => number[];
  forecastOf: (created: number, own: number[], team: number[]) => Forecast | undefined;
};

const times = (count: number, days: number) => Array<number>(count).fill(days);

/** Forecasts worked out by hand; dates are midnight UTC. */
const worked = [
  {
    name: "ten deals of one’s own stand alone",
    created: "2026-03-02T08:30:00Z",
    own: [20, 25, 30, 35, 40, 20, 25, 30, 35, 40],
    team: [],
    // 300 days ÷ 10 = 30; 2 March + 30 days = 1 April.
    days: 30,
    date: "2026-04-01",
    basis: "own",
  },
  {
    name: "four of one’s own, six of the team’s mean",
    created: "2026-03-02T08:30:00Z",
    own: [10, 20, 30, 40],
    team: [10, 20, 30, 40, 60, 60, 80, 100],
    // Team: 400 ÷ 8 = 50. Own 100 + 6 × 50 = 400; ÷ 10 = 40; 2 March + 40 days = 11 April.
    days: 40,
    date: "2026-04-11",
    basis: "own_and_team",
  },
  {
    name: "none of one’s own: the team’s mean",
    created: "2026-03-02T08:30:00Z",
    own: [],
    team: [10, 20, 30, 40, 60, 60, 80, 100],
    // 400 ÷ 8 = 50; 2 March + 50 days = 21 April.
    days: 50,
    date: "2026-04-21",
    basis: "team",
  },
  {
    name: "half a day is rounded up, once and at the end",
    created: "2026-01-31T00:00:00Z",
    own: [1, 2],
    team: [1, 2, 4],
    // Team: 7 ÷ 3 = 2⅓. Own 3 + 8 × 2⅓ = 21⅔; ÷ 10 = 2.1667 → 2; 31 January + 2 = 2 February.
    days: 2,
    date: "2026-02-02",
    basis: "own_and_team",
  },
  {
    name: "exactly a half",
    created: "2026-02-27T23:59:59Z",
    own: [],
    team: [1, 2],
    // 3 ÷ 2 = 1.5 → 2; 27 February + 2 = 1 March, as 2026 has no 29 February.
    days: 2,
    date: "2026-03-01",
    basis: "team",
  },
  {
    name: "over the leap day",
    created: "2028-02-27T12:00:00Z",
    own: times(10, 2),
    team: [],
    // 27 February 2028 + 2 days = 29 February.
    days: 2,
    date: "2028-02-29",
    basis: "own",
  },
];

test.each(worked)("$name", ({ created, own, team, days, date, basis }) => {
  const forecast = forecastOf(Date.parse(created), own, team);
  expect(forecast).toEqual({ date: Date.parse(`${date}T00:00:00Z`), days, basis, own: own.length });
});

test("without won deals there is no forecast", () => {
  expect(forecastOf(Date.parse("2026-03-02"), [], [])).toBeUndefined();
});

test.each([
  // By the UTC calendar: 1 to 31 January is 30 days, whatever the hours.
  { created: "2026-01-01T23:00:00Z", closed: "2026-01-31T01:00:00Z", days: [30] },
  { created: "2026-01-01T09:00:00Z", closed: "2026-01-01T17:00:00Z", days: [0] },
  { created: "2024-01-01T00:00:00Z", closed: "2025-12-31T00:00:00Z", days: [730] },
  { created: "2024-01-01T00:00:00Z", closed: "2026-01-01T00:00:00Z", days: [] },
  { created: "2026-01-02T00:00:00Z", closed: "2026-01-01T23:59:00Z", days: [] },
  { created: "1767225600000", closed: "1769817600000", days: [30] },
  { created: "soon", closed: "2026-01-31T00:00:00Z", days: [] },
  { created: null, closed: null, days: [] },
])("created $created, closed $closed: $days", ({ created, closed, days }) => {
  expect(daysOf([{ createdate: created, closedate: closed }])).toEqual(days);
});

/** Deals of owner 31, each closed a day before the last. */
function wonDeals(count: number, days: number, lastClosed: string, firstId: number): Deal[] {
  const day = 86_400_000;
  return Array.from({ length: count }, (_, i) => {
    const closed = Date.parse(lastClosed) - i * day;
    const properties = {
      hubspot_owner_id: "31",
      hs_is_closed_won: "true",
      createdate: new Date(closed - days * day).toISOString(),
      closedate: new Date(closed).toISOString(),
    };
    return { id: String(firstId + i), properties };
  });
}

test("the newest 300 deals count, however many there are", async () => {
  const blueprint = blueprintOf("advanced-forecasts");
  if (!blueprint) throw new Error("advanced-forecasts is not loaded");
  const recent = wonDeals(300, 20, "2026-03-01T12:00:00Z", 1000);
  const old = wonDeals(50, 400, "2025-03-01T12:00:00Z", 2000);
  const tried: Case = {
    id: "many",
    kind: "other",
    now: "2026-03-02T10:00:00Z",
    object: { objectType: "DEAL", objectId: 601 },
    inputs: { hubspot_owner_id: "31", pipeline: null, createdate: "2026-03-02T08:30:00Z" },
    hubspot: { objects: { deals: [...old, ...recent] } },
    expect: { outputs: {}, writes: [] },
  };
  const { reports, calls } = await runCase(blueprint, tried);
  const outputs = reports.map((report) => outputsOf(blueprint, report));
  // 2 March + 20 days; three pages of 100, and no fourth.
  expect(outputs[0]).toMatchObject({
    forecast_date: Date.parse("2026-03-22"),
    mean_days: 20,
    own_deals: 300,
  });
  expect(calls).toHaveLength(3);
});
