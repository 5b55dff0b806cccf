import { pageOf } from "./answers";
import type { Handler } from "./crm";
import { type Stored, shown } from "./records";
import type { Body } from "./requests";

type Filter = Body<"search">["filterGroups"][number]["filters"][number];
type Sort = NonNullable<Body<"search">["sorts"]>[number];

/** Numbers and dates compare as numbers, all else as text, whatever its case. */
function comparable(value: unknown): number | string {
  const text = String(value).trim().toLowerCase();
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : text;
}

const same = (a: unknown, b: unknown) => comparable(a) === comparable(b);
const below = (a: unknown, b: unknown) => comparable(a) < comparable(b);

const hasToken = (has: string, value: unknown) => {
  const wanted = String(value)
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${wanted.replaceAll("*", ".*")}$`);
  return has
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((token) => pattern.test(token));
};

/** Whether a value, if there is one, passes; a record without the value only passes the negative ones. */
const operators: Record<string, (has: string | null, filter: Filter) => boolean> = {
  EQ: (has, { value }) => has !== null && same(has, value),
  NEQ: (has, { value }) => has === null || !same(has, value),
  LT: (has, { value }) => has !== null && below(has, value),
  LTE: (has, { value }) => has !== null && !below(value, has),
  GT: (has, { value }) => has !== null && below(value, has),
  GTE: (has, { value }) => has !== null && !below(has, value),
  BETWEEN: (has, { value, highValue }) =>
    has !== null && !below(has, value) && !below(highValue, has),
  IN: (has, { values = [] }) => has !== null && values.some((value) => same(has, value)),
  NOT_IN: (has, { values = [] }) => has === null || !values.some((value) => same(has, value)),
  HAS_PROPERTY: (has) => has !== null,
  NOT_HAS_PROPERTY: (has) => has === null,
  CONTAINS_TOKEN: (has, { value }) => has !== null && hasToken(has, value),
  NOT_CONTAINS_TOKEN: (has, { value }) => has === null || !hasToken(has, value),
};

/** Searches records as HubSpot does. */
export const searched: Handler = (crm, [type = ""], { body }) => {
  const { filterGroups, sorts = [], properties = [], limit = 10, after } = body as Body<"search">;
  const fits = (record: Stored, filter: Filter) =>
    operators[filter.operator]?.(valueIn(record, filter.propertyName), filter);
  const found = crm
    .all(type)
    .filter(
      (record) =>
        filterGroups.length === 0 ||
        filterGroups.some(({ filters }) => filters.every((filter) => fits(record, filter))),
    );
  const start = Number(after ?? 0);
  const { page, paging } = pageOf(inOrder(found, sorts), start, Math.min(limit, crm.pageSize));
  const results = page.map((one) => shown(one, properties));
  return { status: 200, json: { total: found.length, results, ...paging } };
};

const valueIn = (record: Stored, name = "") =>
  name === "hs_object_id" ? record.id : (record.properties[name] ?? null);

function inOrder(found: readonly Stored[], [first]: readonly Sort[]): Stored[] {
  if (!first) return [...found];
  const { propertyName, direction } = first;
  return found.toSorted((a, b) => {
    const [x, y] = [valueIn(a, propertyName), valueIn(b, propertyName)];
    const order = same(x, y) ? 0 : below(x, y) ? -1 : 1;
    return direction === "DESCENDING" ? -order : order;
  });
}
