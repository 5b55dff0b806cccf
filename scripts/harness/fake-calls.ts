import { type Asked, type FakeCrm, problem, type Reply, type Route } from "./fake-crm";
import { type Body, change, plural, type Stored } from "./fake-records";
import { search } from "./fake-search";

/** Of HubSpot’s date-based paths. */
const VERSION = "2026-09";

/** To which type each default association id leads, by the type it starts from. */
const defaultAssociations: Record<string, Record<number, string>> = {
  deals: { 3: "contacts", 5: "companies", 341: "companies", 19: "line_items", 27: "tickets" },
  contacts: { 1: "companies", 279: "companies", 4: "deals", 15: "tickets" },
  tickets: { 16: "contacts", 26: "companies", 339: "companies" },
};

const id = "([^/]+)";
const object = `/crm/objects/${VERSION}`;

/** Every call that the fake CRM knows. */
export const routes: readonly Route[] = [
  ["POST", exactly(`${object}/${id}/search`), searched],
  ["POST", exactly(`${object}/${id}/batch/read`), batchRead],
  ["GET", exactly(`${object}/${id}/${id}`), got],
  ["PATCH", exactly(`${object}/${id}/${id}`), patched],
  ["POST", exactly(`${object}/${id}`), posted],
  ["PUT", exactly(`${object}/${id}/${id}/associations/default/${id}/${id}`), associated],
  ["POST", exactly(`/crm/associations/${VERSION}/${id}/${id}/batch/read`), associationsRead],
  ["GET", exactly(`/crm/owners/${VERSION}`), ownersListed],
  ["GET", exactly(`/crm/owners/${VERSION}/${id}`), ownerGot],
];

function exactly(path: string): RegExp {
  return new RegExp(`^${path}$`);
}

/** A record as the API shows it: what was asked for, null where it has no value. */
function shown({ id, properties }: Stored, wanted: readonly string[]) {
  const chosen = wanted.map((name) => [name, properties[name] ?? null]);
  return { id, properties: { ...Object.fromEntries(chosen), hs_object_id: id }, archived: false };
}

function propertiesIn(body: unknown): Body | undefined {
  const properties = (body as Body | undefined)?.properties;
  const usable = typeof properties === "object" && properties !== null;
  return usable && Object.keys(properties).length > 0 ? (properties as Body) : undefined;
}

function list(path: string, name: string): string[] {
  const given = new URLSearchParams(path.split("?")[1] ?? "").getAll(name);
  return given.flatMap((one) => one.split(",")).filter(Boolean);
}

function got(crm: FakeCrm, [type = "", id = ""]: string[], { path }: Asked): Reply {
  const stored = crm.record(type, id);
  if (!stored) return problem(404, "resource not found");
  const json: Body = shown(stored, list(path, "properties"));
  const associations = list(path, "associations").flatMap((to) => {
    const results = crm
      .linked(type, id, to)
      .map((other) => ({ id: other, type: `${type}_to_${to}` }));
    // HubSpot names line items with a space here.
    return results.length > 0 ? [[plural(to).replace("_", " "), { results }]] : [];
  });
  if (associations.length > 0) json.associations = Object.fromEntries(associations);
  return { status: 200, json };
}

function patched(crm: FakeCrm, [type = "", id = ""]: string[], { path, body }: Asked): Reply {
  const properties = propertiesIn(body);
  if (!properties) return problem(400, "no properties in the body");
  const stored = crm.record(type, id);
  if (!stored) return problem(404, "resource not found");
  change(stored, properties);
  crm.writes.push({ method: "PATCH", path, properties: properties as never });
  return { status: 200, json: shown(stored, Object.keys(properties)) };
}

type Wish = { to?: { id?: unknown }; types?: { associationTypeId?: number }[] };

function posted(crm: FakeCrm, [type = ""]: string[], { path, body }: Asked): Reply {
  const properties = propertiesIn(body);
  if (!properties) return problem(400, "no properties in the body");
  const wishes = ((body as Body).associations ?? []) as Wish[];
  const links: [string, string][] = [];
  for (const { to, types } of wishes) {
    const target = defaultAssociations[plural(type)]?.[types?.[0]?.associationTypeId ?? 0];
    if (!target || !crm.record(target, String(to?.id))) return problem(400, "unknown association");
    links.push([target, String(to?.id)]);
  }
  const stored = crm.add(type, properties);
  for (const [target, other] of links) crm.link(plural(type), stored.id, target, other);
  const associations = wishes.length > 0 ? { associations: wishes as never } : {};
  crm.writes.push({ method: "POST", path, properties: properties as never, ...associations });
  return { status: 201, json: shown(stored, Object.keys(properties)) };
}

function associated(crm: FakeCrm, parts: string[], { path }: Asked): Reply {
  const [from = "", id = "", to = "", other = ""] = parts;
  if (!crm.record(from, id) || !crm.record(to, other)) return problem(404, "resource not found");
  crm.link(plural(from), id, plural(to), other);
  crm.writes.push({ method: "PUT", path });
  return { status: 200, json: { status: "COMPLETE", results: [] } };
}

function idsIn(body: unknown): string[] | undefined {
  const inputs = (body as { inputs?: { id?: unknown }[] } | undefined)?.inputs;
  const usable = Array.isArray(inputs) && inputs.length > 0 && inputs.length <= 100;
  return usable && inputs.every((one) => one?.id) ? inputs.map((one) => String(one.id)) : undefined;
}

function batchRead(crm: FakeCrm, [type = ""]: string[], { body }: Asked): Reply {
  const ids = idsIn(body);
  const wanted = (body as Body | undefined)?.properties;
  if (!ids) return problem(400, "inputs: 1 to 100, each with an id");
  if (!Array.isArray(wanted)) return problem(400, "properties: a list of names");
  const found = ids.flatMap((id) => crm.record(type, id) ?? []);
  const results = found.map((one) => shown(one, wanted));
  return { status: found.length < ids.length ? 207 : 200, json: { status: "COMPLETE", results } };
}

function associationsRead(crm: FakeCrm, [from = "", to = ""]: string[], { body }: Asked): Reply {
  const ids = idsIn(body);
  if (!ids) return problem(400, "inputs: 1 to 100, each with an id");
  const results = ids.flatMap((id) => {
    const others = crm.linked(from, id, to);
    // A number, where other calls give text: whoever compares ids has to make them alike.
    const links = others.map((other) => ({ toObjectId: Number(other), associationTypes: [] }));
    return links.length > 0 ? [{ from: { id }, to: links }] : [];
  });
  return { status: 200, json: { status: "COMPLETE", results } };
}

function searched(crm: FakeCrm, [type = ""]: string[], { body }: Asked): Reply {
  const found = search(crm.all(type), (body ?? {}) as Body, crm.pageSize);
  if (typeof found === "string") return problem(400, found);
  const results = found.page.map((one) => shown(one, found.wanted));
  const paging = found.after ? { paging: { next: { after: found.after } } } : {};
  return { status: 200, json: { total: found.total, results, ...paging } };
}

function ownersListed(crm: FakeCrm, _: string[], { path }: Asked): Reply {
  const [email] = list(path, "email");
  const limit = Math.min(Number(list(path, "limit")[0] ?? 100), crm.pageSize);
  const start = Number(list(path, "after")[0] ?? 0);
  const all = crm.owners.filter((owner) => !email || owner.email === email);
  const results = all.slice(start, start + limit).map((owner) => ({ ...owner, archived: false }));
  const more = start + limit < all.length;
  const paging = more ? { paging: { next: { after: String(start + limit) } } } : {};
  return { status: 200, json: { results, ...paging } };
}

function ownerGot(crm: FakeCrm, [id]: string[]): Reply {
  const owner = crm.owners.find((one) => one.id === id);
  return owner ? { status: 200, json: { ...owner, archived: false } } : problem(404, "no owner");
}
