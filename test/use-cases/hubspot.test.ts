import { describe, expect, test } from "vitest";
import type { Crm } from "@/rules/use-cases/case";
import { FakeCrm } from "../../scripts/harness/hubspot/crm";

const before: Crm = {
  objects: {
    contacts: [{ id: "101", properties: { email: "kim@acme.example" } }],
    companies: [
      { id: "7", properties: {} },
      { id: "8", properties: {} },
    ],
    deals: [{ id: "55", properties: { order: "A1" } }],
  },
  associations: [
    ["contacts", "101", "companies", "7"],
    ["contacts", "101", "companies", "8", "primary"],
  ],
  owners: [{ id: "31", userId: 5 }],
};

function asked(method: string, path: string, body?: unknown, crm: Crm = before) {
  const faults: string[] = [];
  const fake = new FakeCrm(crm, ["deals.order"], faults);
  return { ...fake.handle({ method, path, body }), faults, writes: fake.writes };
}

const objects = "/crm/objects/2026-09";
const links = "/crm/associations/2026-09/contacts/companies/batch/read";
const search = { filterGroups: [{ filters: [{ propertyName: "a", operator: "EQ", value: "b" }] }] };
const filters = (...list: unknown[]) => ({ filterGroups: [{ filters: list }] });
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ id: String(i + 1) }));

describe("what HubSpot refuses is a fault of the action", () => {
  test.each<[string, string, string, unknown]>([
    ["an unknown path", "GET", "/crm/v3/objects/contacts/101", undefined],
    ["another method", "PUT", `${objects}/contacts/101`, { properties: { a: "b" } }],
    ["an unknown parameter", "GET", `${objects}/contacts/101?fields=email`, undefined],
    ["a parameter twice", "GET", `${objects}/contacts/101?archived=true&archived=true`, undefined],
    ["a body where none is wanted", "GET", `${objects}/contacts/101`, { properties: ["email"] }],
    ["a number as a value", "PATCH", `${objects}/contacts/101`, { properties: { age: 5 } }],
    ["null as a value", "PATCH", `${objects}/contacts/101`, { properties: { age: null } }],
    ["no properties", "PATCH", `${objects}/contacts/101`, { properties: {} }],
    ["an unknown key", "POST", `${objects}/deals`, { properties: { a: "b" }, id: "1" }],
    ["an id that is no text", "POST", links, { inputs: [{ id: 101 }] }],
    ["an unknown key in a batch", "POST", links, { inputs: [{ id: "101", limit: 5 }] }],
    ["an empty batch", "POST", links, { inputs: [] }],
    [
      "a batch of 101",
      "POST",
      `${objects}/deals/batch/read`,
      { inputs: many(101), properties: ["a"] },
    ],
    ["a batch of no properties", "POST", `${objects}/deals/batch/read`, { inputs: many(1) }],
    ["201 results a page", "POST", `${objects}/deals/search`, { ...search, limit: 201 }],
    ["page 10,001", "POST", `${objects}/deals/search`, { ...search, after: "9995", limit: 10 }],
    ["a number as a cursor", "POST", `${objects}/deals/search`, { ...search, after: 10 }],
    [
      "an unknown operator",
      "POST",
      `${objects}/deals/search`,
      filters({ propertyName: "a", operator: "IS", value: "b" }),
    ],
    [
      "a number to compare with",
      "POST",
      `${objects}/deals/search`,
      filters({ propertyName: "a", operator: "GT", value: 5 }),
    ],
    [
      "a list for one value",
      "POST",
      `${objects}/deals/search`,
      filters({ propertyName: "a", operator: "EQ", values: ["b"] }),
    ],
    [
      "seven filters in a group",
      "POST",
      `${objects}/deals/search`,
      filters(
        ...Array.from({ length: 7 }, () => ({ propertyName: "a", operator: "EQ", value: "b" })),
      ),
    ],
    [
      "six groups",
      "POST",
      `${objects}/deals/search`,
      { filterGroups: Array(6).fill(search.filterGroups[0]) },
    ],
    ["501 owners a page", "GET", "/crm/owners/2026-09?limit=501", undefined],
  ])("%s", (_, method, path, body) => {
    const { status, faults, writes } = asked(method, path, body);
    expect([400, 404, 405]).toContain(status);
    expect(faults).toHaveLength(1);
    expect(writes).toEqual([]);
  });
});

describe("what HubSpot answers", () => {
  test("a record without associations is an error of a kind of its own, with 207", () => {
    const { status, json, faults } = asked("POST", links, { inputs: [{ id: "101" }] }, {
      objects: before.objects,
    } as Crm);
    expect({ status, faults }).toEqual({ status: 207, faults: [] });
    expect(json).toMatchObject({
      status: "COMPLETE",
      results: [],
      numErrors: 1,
      errors: [{ subCategory: "crm.associations.NO_ASSOCIATIONS_FOUND" }],
    });
  });

  test("a record that is not there is another error", () => {
    const { status, json } = asked("POST", links, { inputs: [{ id: "999" }] });
    expect(status).toBe(207);
    expect(JSON.stringify(json)).not.toContain("NO_ASSOCIATIONS_FOUND");
  });

  test("associations have ids as texts, types, and paging only where there are more", () => {
    const first = asked("POST", links, { inputs: [{ id: "101" }] }, { ...before, pageSize: 1 });
    const [page] = (first.json as { results: object[] }).results;
    expect(page).toEqual({
      from: { id: "101" },
      to: [{ toObjectId: "7", associationTypes: [{ category: "HUBSPOT_DEFINED", typeId: 279 }] }],
      paging: { next: { after: "1" } },
    });
    const second = asked(
      "POST",
      links,
      { inputs: [{ id: "101", after: "1" }] },
      { ...before, pageSize: 1 },
    );
    const [last] = (second.json as { results: object[] }).results;
    expect(last).toMatchObject({ to: [{ toObjectId: "8" }] });
    expect(last).not.toHaveProperty("paging");
    expect(JSON.stringify(last)).toContain('"typeId":1,"label":"Primary"');
  });

  test("a batch names what it did not find", () => {
    const inputs = [{ id: "55" }, { id: "56" }];
    const { status, json } = asked("POST", `${objects}/deals/batch/read`, {
      inputs,
      properties: ["order"],
    });
    expect(status).toBe(207);
    expect(json).toMatchObject({ results: [{ id: "55" }], errors: [{ context: { ids: ["56"] } }] });
  });

  test("a record by a unique property; none is 404, and by another property it is refused", () => {
    const at = (id: string, name: string) =>
      asked("GET", `${objects}/deals/${id}?idProperty=${name}`);
    expect(at("A1", "order")).toMatchObject({ status: 200, json: { id: "55" } });
    expect(at("A2", "order").status).toBe(404);
    expect(at("A1", "dealname").status).toBe(400);
  });

  test("a value that has to be unique is taken once", () => {
    const body = { properties: { order: "A1" } };
    expect(asked("POST", `${objects}/deals`, body)).toMatchObject({ status: 400, writes: [] });
    const email = { properties: { email: "kim@acme.example" } };
    expect(asked("POST", `${objects}/contacts`, email).status).toBe(409);
    expect(asked("POST", `${objects}/deals`, { properties: { order: "A2" } }).status).toBe(201);
  });

  test("the sixth search within a second comes too fast", () => {
    let time = 0;
    const fake = new FakeCrm(before, [], [], () => time);
    const at = (now: number) => {
      time = now;
      return fake.handle({ method: "POST", path: `${objects}/deals/search`, body: search }).status;
    };
    expect([0, 100, 200, 300, 400, 900].map(at)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(at(1_500)).toBe(200);
  });
});
