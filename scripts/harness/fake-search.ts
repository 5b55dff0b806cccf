import type { Stored } from "./fake-records";

type Filter = {
  propertyName?: string;
  operator?: string;
  value?: unknown;
  highValue?: unknown;
  values?: unknown[];
};
type Sort = string | { propertyName?: string; direction?: string };
type Found = { total: number; page: Stored[]; wanted: string[]; after: string | undefined };

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

const valueless = ["HAS_PROPERTY", "NOT_HAS_PROPERTY"];

/** Searches records as HubSpot does; gives the reason where the request is refused. */
export function search(
  all: readonly Stored[],
  body: Record<string, unknown>,
  pageSize: number,
): Found | string {
  const groups = (body.filterGroups ?? []) as { filters?: Filter[] }[];
  const limit = Number(body.limit ?? 10);
  const start = Number(body.after ?? 0);
  if (!Array.isArray(groups)) return "filterGroups: a list";
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) return "limit: 1 to 200";
  if (!Number.isInteger(start) || start < 0) return "after: as the last page gave it";
  if (start + limit > 10_000) return "no more than 10,000 results can be paged through";
  const wrong = groups
    .flatMap(({ filters }) => filters ?? [{}])
    .find((filter) => !isFilter(filter));
  if (wrong) return `not a filter: ${JSON.stringify(wrong)}`;
  const fits = (record: Stored, filter: Filter) =>
    operators[filter.operator ?? ""]?.(valueIn(record, filter.propertyName), filter);
  const found = all.filter(
    (record) =>
      groups.length === 0 ||
      groups.some(({ filters = [] }) => filters.every((filter) => fits(record, filter))),
  );
  const sorted = inOrder(found, (body.sorts ?? []) as Sort[]);
  const end = start + Math.min(limit, pageSize);
  return {
    total: found.length,
    page: sorted.slice(start, end),
    wanted: (body.properties ?? []) as string[],
    after: end < found.length ? String(end) : undefined,
  };
}

function isFilter({ propertyName, operator, value, values, highValue }: Filter): boolean {
  if (!propertyName || !operator || !operators[operator]) return false;
  if (valueless.includes(operator)) return true;
  if (operator.endsWith("IN")) return Array.isArray(values) && values.length > 0;
  if (operator === "BETWEEN") return value !== undefined && highValue !== undefined;
  return value !== undefined && value !== null;
}

const valueIn = (record: Stored, name = "") =>
  name === "hs_object_id" ? record.id : (record.properties[name] ?? null);

function inOrder(found: readonly Stored[], sorts: readonly Sort[]): Stored[] {
  const [first] = sorts;
  if (!first) return [...found];
  const name = typeof first === "string" ? first.replace(/^-/, "") : first.propertyName;
  const down = typeof first === "string" ? first.startsWith("-") : first.direction === "DESCENDING";
  return found.toSorted((a, b) => {
    const [x, y] = [valueIn(a, name), valueIn(b, name)];
    const order = same(x, y) ? 0 : below(x, y) ? -1 : 1;
    return down ? -order : order;
  });
}
