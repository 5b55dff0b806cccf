import type { Arrival } from "../../../scripts/harness/virtual/network";
import type { Answer } from "../../../scripts/harness/world";

/** An answer that comes instead of the usual one, made from it. */
export type Odd = {
  readonly name: string;
  /** Whether it also answers what asks for the next page. */
  readonly endless?: true;
  make(usual: Answer): Answer & Arrival;
};

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Each value within, children first, as another. */
function mapped(value: Json, change: (value: Json) => Json): Json {
  if (Array.isArray(value)) return change(value.map((one) => mapped(one, change)));
  if (typeof value !== "object" || value === null) return change(value);
  const entries = Object.entries(value).map(([name, one]) => [name, mapped(one, change)]);
  return change(Object.fromEntries(entries) as Json);
}

const isObject = (value: Json): value is { [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was asked is done, and the answer is another. */
const done = (name: string, make: (json: Json) => Answer & Arrival): Odd => ({
  name,
  make: (usual) => ({ carriedOut: true, ...make((usual.json ?? {}) as Json) }),
});

const changed = (name: string, change: (value: Json) => Json): Odd =>
  done(name, (json) => ({ json: mapped(json, change) }));

const status = (code: number, more: Answer & Arrival = {}, name = `${code}`): Odd => ({
  name,
  make: () => ({ status: code, json: { status: "error", message: "no" }, ...more }),
});

const swapped = (name: string, from: (value: Json) => boolean, to: Json): Odd =>
  changed(name, (value) => (from(value) ? to : value));

const withoutProperties = (name: string, instead?: Json): Odd =>
  changed(name, (value) => {
    if (!isObject(value) || !("properties" in value)) return value;
    const { properties: _, ...rest } = value;
    return instead === undefined ? rest : { ...rest, properties: instead };
  });

const next = { next: { after: "1" } };

/** Every list goes on, wherever it stands. */
const endlessly = (name: string, keep: boolean): Odd => ({
  ...changed(name, (value) => {
    const lists = isObject(value) ? ["results", "to"].filter((one) => one in value) : [];
    if (!isObject(value) || lists.length === 0) return value;
    const emptied = Object.fromEntries(lists.map((one) => [one, keep ? value[one] : []] as const));
    return { ...value, ...(emptied as object), paging: next };
  }),
  endless: true,
});

const failed = { category: "INTERNAL_ERROR", subCategory: "crm.associations.OTHER", message: "no" };
const partial = { status: "COMPLETE", numErrors: 1, errors: [failed] };

/** Every odd answer that a call can get. */
export const oddAnswers: readonly Odd[] = [
  done("an empty body", () => ({ text: "" })),
  done("null", () => ({ json: null })),
  done("{}", () => ({ json: {} })),
  done("[]", () => ({ json: [] })),
  done("a text", () => ({ json: "OK" })),
  done("HTML", () => ({ text: "<!doctype html><title>Sign in</title>" })),
  done("JSON broken off", (json) => ({ text: JSON.stringify(json).slice(0, -2) })),
  done("30 MB", () => ({ flood: 30_000_000 })),
  done("results: null", () => ({ json: { status: "COMPLETE", results: null, total: null } })),
  swapped("numbers for texts", (value) => typeof value === "string", 7),
  swapped("texts for numbers", (value) => typeof value === "number", "many"),
  swapped("lists for texts", (value) => typeof value === "string", ["x"]),
  swapped("texts for lists", Array.isArray, "x"),
  swapped("objects for lists", Array.isArray, { length: 1 }),
  swapped("nothing for texts", (value) => typeof value === "string", null),
  swapped("nothing in lists", isObject, null),
  changed("lists of nothing", (value) => (Array.isArray(value) ? [null, ...value] : value)),
  changed("everything in a list", (value) => (isObject(value) ? [value] : value)),
  withoutProperties("no properties"),
  withoutProperties("properties: null", null),
  withoutProperties("properties: []", []),
  withoutProperties("properties: a text", "x"),
  endlessly("pages without end", true),
  endlessly("empty pages without end", false),
  ...[201, 202].map((code) => done(`${code}`, (json) => ({ status: code, json }))),
  done("204", () => ({ status: 204 })),
  done("207 with errors and nothing else", () => ({
    status: 207,
    json: { ...partial, results: [] },
  })),
  done("207 with errors beside what was asked", (json) => ({
    status: 207,
    json: isObject(json) ? { ...json, ...partial } : json,
  })),
  status(301, { headers: { location: "https://elsewhere.example.com/" } }),
  ...[400, 401, 403, 404, 409, 423].map((code) => status(code)),
  status(429),
  ...["1", "5", "10000", "-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT"].map((after) =>
    status(429, { headers: { "retry-after": after } }, `429, Retry-After ${after}`),
  ),
  status(500),
  status(502, { text: "<html>Bad Gateway</html>" }),
  status(503),
  status(503, { headers: { "retry-after": "3" } }, "503, Retry-After 3"),
  status(504),
  status(500, { carriedOut: true }, "500 after the work was done"),
  status(404, { flood: 30_000_000 }, "404 with 30 MB"),
  { name: "no answer", make: () => ({ hang: true }) },
  { name: "no answer, but the work done", make: () => ({ hang: true, carriedOut: true }) },
  { name: "a reset connection", make: () => ({ drop: true }) },
  { name: "a reset connection, but the work done", make: () => ({ drop: true, carriedOut: true }) },
  {
    name: "a body reset in the middle",
    make: (usual) => ({ ...usual, carriedOut: true, cut: true }),
  },
  { name: "a slow body", make: (usual) => ({ ...usual, carriedOut: true, trickle: true }) },
];
