import { multiStatus, pageOf, problem, type Reply } from "./answers";
import type { FakeCrm, Handler } from "./crm";
import { plural } from "./records";
import type { Body } from "./requests";

/** HubSpot's own types of association between two types of record: any, and the primary one. */
const types: Record<string, Record<string, { any: number; primary?: number }>> = {
  deals: {
    contacts: { any: 3 },
    companies: { any: 341, primary: 5 },
    line_items: { any: 19 },
    tickets: { any: 27 },
  },
  contacts: { companies: { any: 279, primary: 1 }, deals: { any: 4 }, tickets: { any: 15 } },
  tickets: { contacts: { any: 16 }, companies: { any: 339, primary: 26 } },
};

/** So many associations of one record fit on a page. */
const PAGE = 100;

/** To which type of record one of HubSpot's types of association leads, and whether it is the primary one. */
export function targetOf(from: string, typeId: number) {
  const entries = Object.entries(types[plural(from)] ?? {});
  const [type, ids] = entries.find(([, { any, primary }]) => [any, primary].includes(typeId)) ?? [];
  return type && ids ? { type, primary: ids.primary === typeId } : undefined;
}

function typesBetween(from: string, to: string, primary: boolean) {
  const ids = types[plural(from)]?.[plural(to)];
  const spec = (typeId: number, label?: string) => ({
    category: "HUBSPOT_DEFINED",
    typeId,
    ...(label ? { label } : {}),
  });
  return [
    ...(ids ? [spec(ids.any)] : []),
    ...(ids?.primary && primary ? [spec(ids.primary, "Primary")] : []),
  ];
}

/** The associations of each record, a page of each; a record without any is an error of the batch. */
export const associationsRead: Handler = (crm, [from = "", to = ""], { body }) => {
  const { inputs } = body as Body<"associationsRead">;
  const results = inputs.flatMap(({ id, after = "0" }) => {
    const all = crm.record(from, id) ? crm.linked(from, id, to) : [];
    const { page, paging } = pageOf(all, Number(after), Math.min(PAGE, crm.pageSize));
    const others = page.map((other) => ({
      toObjectId: other.id,
      associationTypes: typesBetween(from, to, other.primary),
    }));
    return others.length > 0 ? [{ from: { id }, to: others, ...paging }] : [];
  });
  const found = results.map((one) => one.from.id);
  return multiStatus(
    results,
    inputs.filter(({ id }) => !found.includes(id)).map(({ id }) => none(crm, from, id, to)),
  );
};

function none(crm: FakeCrm, from: string, id: string, to: string) {
  const context = { fromObjectId: [id], fromObjectType: [from], toObjectType: [to] };
  const category = "OBJECT_NOT_FOUND";
  if (!crm.record(from, id)) return { category, message: `no ${from} ${id}`, context };
  const message = `${from} ${id} has no ${to}`;
  return { category, subCategory: "crm.associations.NO_ASSOCIATIONS_FOUND", message, context };
}

/** Ties two records in the default way. */
export const associated: Handler = (crm, parts, { path }): Reply => {
  const [from = "", id = "", to = "", other = ""] = parts;
  const typeId = types[plural(from)]?.[plural(to)]?.any;
  if (!typeId) return problem(400, `nothing leads from ${from} to ${to}`);
  if (!crm.record(from, id) || !crm.record(to, other)) {
    return problem(404, "resource not found", "OBJECT_NOT_FOUND");
  }
  crm.link(from, id, to, other);
  crm.writes.push({ method: "PUT", path });
  const associationSpec = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: typeId };
  return multiStatus([{ from: { id }, to: { id: other }, associationSpec }], []);
};
