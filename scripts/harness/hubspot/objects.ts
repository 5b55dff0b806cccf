import { multiStatus, pageOf, problem, type Reply } from "./answers";
import { targetOf } from "./associations";
import type { FakeCrm, Handler } from "./crm";
import { change, plural, type Stored, shown } from "./records";
import type { Body, Query } from "./requests";

const NOT_FOUND = problem(404, "resource not found", "OBJECT_NOT_FOUND");

/** So many ids of associated records come along with a record. */
const PAGE = 100;

const split = (names = "") => names.split(",").filter(Boolean);

/** A record by its id, or by another property: only one whose values are unique will do. */
function find(crm: FakeCrm, type: string, id: string, property?: string): Stored | Reply {
  if (property === undefined) return crm.record(type, id) ?? NOT_FOUND;
  if (!crm.isUnique(type, property)) return problem(400, `${property} is not unique`);
  return crm.all(type).find(({ properties }) => properties[property] === id) ?? NOT_FOUND;
}

export const got: Handler = (crm, [type = "", id = ""], { query }) => {
  const { properties, associations, idProperty } = query as Query<"get">;
  const found = find(crm, type, decodeURIComponent(id), idProperty);
  if ("status" in found) return found;
  const json = shown(found, split(properties));
  const ties = split(associations).flatMap((to) => tiesOf(crm, type, found.id, to));
  if (ties.length === 0) return { status: 200, json };
  return { status: 200, json: { ...json, associations: Object.fromEntries(ties) } };
};

function tiesOf(crm: FakeCrm, type: string, id: string, to: string): [string, object][] {
  const all = crm.linked(type, id, to);
  if (all.length === 0) return [];
  const { page, paging } = pageOf(all, 0, Math.min(PAGE, crm.pageSize));
  const results = page.map((other) => ({ id: other.id, type: `${type}_to_${to}` }));
  // HubSpot names line items with a space here.
  return [[plural(to).replace("_", " "), { results, ...paging }]];
}

export const patched: Handler = (crm, [type = "", id = ""], { path, query, body }) => {
  const { properties } = body as Body<"patch">;
  const found = find(crm, type, decodeURIComponent(id), (query as Query<"patch">).idProperty);
  if ("status" in found) return found;
  const taken = takenIn(crm, type, properties, found);
  if (taken) return taken;
  change(found, properties);
  crm.writes.push({ method: "PATCH", path, properties });
  return { status: 200, json: shown(found, Object.keys(properties)) };
};

export const posted: Handler = (crm, [type = ""], { path, body }) => {
  const { properties, associations = [] } = body as Body<"post">;
  const targets = associations.map(({ to, types: [first] }) => ({
    ...targetOf(type, first?.associationTypeId ?? 0),
    id: to.id,
  }));
  if (!targets.every((target) => target.type && crm.record(target.type, target.id))) {
    return problem(400, "an association leads nowhere");
  }
  const taken = takenIn(crm, type, properties);
  if (taken) return taken;
  const stored = crm.add(type, properties);
  for (const target of targets) {
    crm.link(type, stored.id, target.type ?? "", target.id, target.primary);
  }
  const tied = associations.length > 0 ? { associations } : {};
  crm.writes.push({ method: "POST", path, properties, ...tied });
  return { status: 201, json: shown(stored, Object.keys(properties)) };
};

/** The refusal where another record has the value of a unique property already. */
function takenIn(
  crm: FakeCrm,
  type: string,
  properties: Readonly<Record<string, string>>,
  self?: Stored,
): Reply | undefined {
  const name = Object.keys(properties).find(
    (one) =>
      crm.isUnique(type, one) &&
      properties[one] !== "" &&
      crm.all(type).some((other) => other !== self && other.properties[one] === properties[one]),
  );
  if (name === undefined) return undefined;
  if (name === "email") return problem(409, "another record has this address", "CONFLICT");
  return problem(400, `CONFLICTING_UNIQUE_VALUE: ${name}`);
}

export const batchRead: Handler = (crm, [type = ""], { body }) => {
  const { inputs, properties, idProperty } = body as Body<"batchRead">;
  const found = inputs.map(({ id }) => ({ id, record: find(crm, type, id, idProperty) }));
  const results = found.flatMap(({ record }) =>
    "status" in record ? [] : [shown(record, properties)],
  );
  const ids = found.flatMap(({ id, record }) => ("status" in record ? [id] : []));
  const lost = { category: "OBJECT_NOT_FOUND", message: "not found", context: { ids } };
  return multiStatus(results, ids.length > 0 ? [lost] : []);
};
