import { expect, test } from "vitest";
import { casesSchema, receiverCasesSchema } from "@/rules/use-cases/case";
import { blueprints, casesOf } from "@/rules/use-cases/registry";
import { applyPatch } from "../soundness/patch";

/** A case that uses everything there is. */
const whole = {
  $schema: "../cases.schema.json",
  sample: "all",
  cases: [
    {
      id: "all",
      kind: "good",
      now: "2026-03-02T10:00:00Z",
      object: { objectType: "COMPANY", objectId: 7 },
      inputs: { domain: "acme.example" },
      event: { userMessage: { message: "hello" } },
      hubspot: {
        objects: { companies: [{ id: "7", properties: { domain: null, name: "Acme" } }] },
        associations: [["companies", "7", "contacts", "1"]],
        owners: [{ id: "1", userId: 2, email: "a@example.com", firstName: "A", lastName: "B" }],
        pageSize: 2,
      },
      responses: [
        {
          service: "provider",
          method: "GET",
          path: "/x",
          status: 200,
          headers: { "retry-after": "1" },
          json: { a: [1] },
          text: "x",
          hang: true,
          drop: true,
          carriedOut: true,
          times: 1,
        },
      ],
      withoutSecrets: ["PROVIDER_KEY"],
      runs: 2,
      expect: {
        outputs: { status: "ok" },
        firstOutputs: { status: "first" },
        writes: [{ method: "PATCH", path: "/y", properties: { a: 1 }, associations: [{}] }],
        requests: [{ service: "provider", method: "GET", path: "/x", body: null }],
        calls: 0,
      },
    },
  ],
};

const receiver = {
  cases: [{ id: "all", kind: "good", expect: { status: 200, outputs: {}, orders: 0 } }],
};

/** Where something is wrong after a change. */
function wrong(path: string, value: unknown, of: object = whole, schema: Schema = casesSchema) {
  const files = { it: structuredClone(of) };
  applyPatch(files, { file: "it", path, ...(value === undefined ? { remove: true } : { value }) });
  return (schema.safeParse(files.it).error?.issues ?? []).map((issue) => issue.path.join(" "));
}
type Schema = typeof casesSchema | typeof receiverCasesSchema;

test("every case there is has the shape", () => {
  for (const { id, kind } of blueprints) {
    const schema = kind === "receiver" ? receiverCasesSchema : casesSchema;
    expect(schema.safeParse(casesOf(id)).error?.issues, id).toBeUndefined();
  }
  expect(casesSchema.safeParse(whole).error?.issues).toBeUndefined();
  expect(receiverCasesSchema.safeParse(receiver).error?.issues).toBeUndefined();
});

const kinds = [
  ...["good", "missing", "malformed", "timeout", "throttled", "failing"],
  ...["nonsense", "again", "half-done", "refused", "unknown", "other"],
];

test.each([
  ["cases all kind", kinds],
  ["cases all responses 0 method", ["GET", "POST", "PUT", "PATCH", "DELETE"]],
  ["cases all expect writes 0 method", ["POST", "PUT", "PATCH", "DELETE"]],
  ["cases all runs", [1, 2]],
  ["cases all inputs", [null, {}]],
  ["cases all responses 0 status", [200, 429, 599]],
  ["cases all hubspot pageSize", [1, 100]],
  ["cases all expect calls", [0, 9]],
])("%s may be any of these", (path, values) => {
  for (const value of values) expect(wrong(path, value)).toEqual([]);
});

// Only what nothing depends on may be left out.
test.each([
  ...["now", "object", "inputs", "event", "hubspot", "responses", "withoutSecrets", "runs"],
  ...["hubspot objects", "hubspot associations", "hubspot owners", "hubspot pageSize"],
  ...["userId", "email", "firstName", "lastName"].map((field) => `hubspot owners 1 ${field}`),
  ...["status", "headers", "json", "text", "hang", "drop", "carriedOut", "times"].map(
    (field) => `responses 0 ${field}`,
  ),
  ...["firstOutputs", "requests", "calls"].map((field) => `expect ${field}`),
  ...["properties", "associations"].map((field) => `expect writes 0 ${field}`),
  "expect requests 0 body",
])("a case may do without %s", (path) => {
  expect(wrong(`cases all ${path}`, undefined)).toEqual([]);
});

test.each([
  ...["sample", "cases"],
  ...["id", "kind", "expect", "object objectType", "object objectId"].map(
    (at) => `cases all ${at}`,
  ),
  ...["service", "method", "path"].map((at) => `cases all responses 0 ${at}`),
  ...["outputs", "writes", "writes 0 method", "writes 0 path"].map(
    (at) => `cases all expect ${at}`,
  ),
  ...["service", "method", "path"].map((at) => `cases all expect requests 0 ${at}`),
  ...["objects companies 7 id", "objects companies 7 properties", "owners 1 id"].map(
    (at) => `cases all hubspot ${at}`,
  ),
])("but not without %s", (path) => {
  expect(wrong(path, undefined)).toHaveLength(1);
});

test.each([
  ["cases", []],
  ["sample", "All of it"],
  ["sample", "a--b"],
  ["sample", "-a"],
  ["sample", "a b"],
  ["cases all kind", "fine"],
  ["cases all runs", 3],
  ["cases all now", "yesterday"],
  ["cases all withoutSecrets 0", "key"],
  ["cases all withoutSecrets 0", "2KEY"],
  ["cases all withoutSecrets 0", "A-KEY"],
  ["cases all responses 0 method", "HEAD"],
  ["cases all responses 0 path", "x"],
  ["cases all responses 0 status", 199],
  ["cases all responses 0 status", 600],
  ["cases all responses 0 hang", false],
  ["cases all responses 0 drop", false],
  ["cases all responses 0 carriedOut", false],
  ["cases all responses 0 times", 0],
  ["cases all hubspot pageSize", 0],
  ["cases all hubspot associations 0", ["companies", "7"]],
  ["cases all expect writes 0 method", "GET"],
  ["cases all expect writes 0 path", "y"],
  ["cases all expect calls", -1],
])("refused: %s as %j", (path, value) => {
  expect(wrong(path, value)).not.toEqual([]);
});

test.each([
  ...["", "cases all", "cases all object", "cases all hubspot", "cases all hubspot owners 1"],
  ...["cases all hubspot objects companies 7", "cases all responses 0", "cases all expect"],
  ...["cases all expect writes 0", "cases all expect requests 0"],
])("a field that does not exist is refused: in “%s”", (path) => {
  expect(wrong(`${path} colour`.trim(), "blue")).toHaveLength(1);
});

test.each([
  ["cases", []],
  ["cases all expect status", 199],
  ["cases all expect status", 600],
  ["cases all expect orders", -1],
  ["cases all expect outputs", undefined],
  ["cases all kind", "fine"],
  ["cases all id", undefined],
  ["colour", "blue"],
  ["cases all colour", "blue"],
  ["cases all expect colour", "blue"],
])("of a receiver, refused: %s as %j", (path, value) => {
  expect(wrong(path, value, receiver, receiverCasesSchema)).not.toEqual([]);
});
