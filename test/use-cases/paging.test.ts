import { expect, test } from "vitest";
import type { Case, Crm } from "@/rules/use-cases/case";
import { folders } from "../../scripts/harness/folders";
import { play } from "../../scripts/harness/virtual/run";

/** What a use case's action makes of a CRM, for the event and the inputs of its sample. */
async function made(id: string, hubspot: Crm, more: Partial<Case> = {}) {
  const folder = folders.find((one) => one.id === id);
  const sample = folder?.cases.cases.find((one) => one.id === folder.cases.sample);
  if (!folder || !sample) throw new Error(`${id} has no sample.`);
  const { runs, world } = await play(folder, { ...sample, hubspot, ...more });
  expect(world.faults).toEqual([]);
  return { outputs: runs[0]?.outputs, ...world };
}

const numbers = (count: number, first: number) =>
  Array.from({ length: count }, (_, i) => String(first + i));

/** A deal of so many line items, of 10.00 each and 4.00 in cost, and a plan of 10 %. */
function dealWith(count: number): Crm {
  const ids = numbers(count, 10_000);
  const properties = { amount: "10.00", quantity: "1", hs_cost_of_goods_sold: "4" };
  return {
    objects: {
      deals: [{ id: "501", properties: {} }],
      line_items: ids.map((id) => ({ id, properties })),
      p_commission_plan: [
        {
          id: "61",
          properties: {
            hubspot_owner_id: "31",
            commission_rate: "10",
            commission_floor: "0",
            commission_currency: "USD",
          },
        },
      ],
    },
    associations: ids.map((id) => ["deals", "501", "line_items", id]),
  };
}

test("150 line items on two pages are all paid for", async () => {
  const { outputs } = await made("advanced-calculations", dealWith(150));
  // 150 × (10.00 − 4.00) = 900.00; a tenth of it is 90.00.
  expect(outputs).toMatchObject({ status: "calculated", margin: 900, commission: 90 });
});

test("501 line items are not paid for in part", async () => {
  const { outputs } = await made("advanced-calculations", dealWith(501));
  expect(outputs).toMatchObject({ status: "review", reason: "too_many_line_items" });
});

/** A contact with so many deals, all closed but the last. */
function contactWith(count: number): Crm {
  const ids = numbers(count, 5_000);
  return {
    objects: {
      contacts: [{ id: "101", properties: {} }],
      deals: ids.map((id, i) => ({ id, properties: { hs_is_closed: String(i < count - 1) } })),
    },
    associations: ids.map((id) => ["contacts", "101", "deals", id]),
  };
}

test("an open deal on the second page is found: no second one is created", async () => {
  const { outputs, writes } = await made("automate-control-data", {
    ...contactWith(60),
    pageSize: 50,
  });
  expect(outputs).toMatchObject({ status: "existing", reason: "open_deal", deal_id: "5059" });
  expect(writes).toEqual([]);
});

test("where a contact has more deals than one batch reads, a person decides", async () => {
  const { outputs, writes } = await made("automate-control-data", contactWith(101));
  expect(outputs).toMatchObject({ status: "review", reason: "too_many_deals" });
  expect(writes).toEqual([]);
});

test("the primary company counts, though it stands on the second page", async () => {
  const others = numbers(100, 800);
  const company = (id: string, tier: string) => ({
    id,
    properties: { service_tier: tier, service_time_zone: "Europe/Berlin" },
  });
  const { outputs } = await made("service-slas", {
    objects: {
      tickets: [{ id: "701", properties: {} }],
      companies: [...others.slice(1).map((id) => company(id, "standard")), company("7", "gold")],
    },
    pageSize: 50,
    associations: [
      ...others
        .slice(1)
        .map((id): [string, string, string, string] => ["tickets", "701", "companies", id]),
      ["tickets", "701", "companies", "7", "primary"],
    ],
  });
  expect(outputs).toMatchObject({ status: "set", tier: "gold" });
});

test("owners on the eleventh page are not ignored: nobody is assigned unseen", async () => {
  const ids = numbers(101, 1_000);
  const owners = ids.map((id, i) => ({ id, userId: i + 1, email: `${id}@example.com` }));
  const objects = { contacts: [{ id: "101", properties: {} }] };
  const { outputs } = await made("rotate-leads", { objects, owners, pageSize: 10 });
  expect(outputs).toMatchObject({ status: "default", reason: "too_many_owners" });
});

test("a forecast looks at three pages, at a pace that leaves searches to others", async () => {
  const deals = numbers(500, 1_000).map((id) => ({
    id,
    properties: {
      hubspot_owner_id: "31",
      hs_is_closed_won: "true",
      pipeline: "default",
      createdate: "2026-01-01T00:00:00Z",
      closedate: "2026-01-31T00:00:00Z",
    },
  }));
  const { outputs, calls, crm } = await made("advanced-forecasts", { objects: { deals } });
  expect(outputs).toMatchObject({ status: "forecast", mean_days: 30, own_deals: 300 });
  expect(calls).toHaveLength(3);
  expect(crm.throttled).toBe(0);
});
