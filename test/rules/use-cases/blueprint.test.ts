import { expect, test } from "vitest";
import { type Blueprint, blueprintSchema, idsOf } from "@/rules/use-cases/blueprint";
import { blueprintOf, blueprints } from "@/rules/use-cases/registry";
import { applyPatch } from "../soundness/patch";

const sound = blueprintOf("cleanup-company-data") as Blueprint;

/** What is said of the example after a change, as “path: message”; “-” appends, as in a fixture. */
function said(path: string, value: unknown) {
  const files = { it: structuredClone(sound) };
  applyPatch(files, { file: "it", path, ...(value === undefined ? { remove: true } : { value }) });
  const issues = blueprintSchema.safeParse(files.it).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join(" ")}: ${issue.message}`);
}

test.each(blueprints.map((one) => [one.id, one] as const))("%s has the shape", (_id, blueprint) => {
  expect(blueprintSchema.safeParse(blueprint).error?.issues).toBeUndefined();
});

test.each([
  ["area", ["crm", "operations", "marketing", "sales", "service"]],
  [
    "approach",
    ["standard-workflow", "webhook", "bot-action", "custom-code", "marketplace", "partner"],
  ],
  ["kind", ["action", "receiver", "bot"]],
  ["trigger object", ["contact", "company", "deal", "ticket", "visitor"]],
  ["trigger event", ["created", "form", "property", "stage", "chat", "manual"]],
  ["steps look-up kind", ["code", "action", "delay", "send"]],
  ["properties 0 type", ["enumeration", "string", "number", "date", "datetime", "bool"]],
  ["properties 0 origin", ["standard", "created"]],
  ["properties 0 access", [["read"], ["write"], ["read", "write"]]],
  ["inputs 0 type", ["string", "number"]],
  [
    "outputs 0 type",
    ["enumeration", "string", "number", "datetime", "date", "bool", "list", "object"],
  ],
  ["native", [null, { confidence: "page", source: "https://knowledge.hubspot.com/" }]],
  ["native", [{ confidence: "check", source: "https://knowledge.hubspot.com/" }]],
  ["places", [[], [{ document: "one-pager", section: "use-cases", item: 1 }]]],
])("%s may be any of these, and nothing else", (path, values) => {
  for (const value of values) expect(said(path, value)).toEqual([]);
  for (const other of ["", "something else", 7])
    expect(said(path, other).join()).toMatch(new RegExp(`^${path.replace("look-up", "0")}: `));
});

test.each(["a", "look-up", "2nd-try", "a1-b2"])("“%s” is an id", (id) => {
  expect(said("id", id)).toEqual([]);
  expect(said("limits -", id)).toEqual([]);
});

test.each(["", "A", "look_up", "look--up", "-up", "up-", "look up", "é", "a\n"])(
  "%j is none",
  (id) => {
    expect(said("id", id)).toEqual(["id: Use lower-case words joined by hyphens."]);
  },
);

test.each(["n", "field_2", "annualrevenue"])("“%s” is a name within HubSpot", (name) => {
  expect(said("inputs 0 name", name)).toEqual([]);
});

test.each(["", "Field", "2nd", "_x", "a-b", "a b"])("%j is none", (name) => {
  expect(said("inputs 0 name", name)).toEqual(["inputs 0 name: Use the internal name."]);
});

test.each(["K", "API_KEY", "KEY_2"])("“%s” is a secret’s name", (name) => {
  expect(said("secrets -", name)).toEqual([]);
});

test.each(["", "key", "2KEY", "_KEY", "API-KEY", "API KEY"])("%j is none", (name) => {
  const count = sound.secrets.length;
  expect(said("secrets -", name)).toEqual([`secrets ${count}: Use capitals and underscores.`]);
  expect(said("services 0 secret", name)).toContain(
    "services 0 secret: Use capitals and underscores.",
  );
});

test.each(["SHOP", "publicUrl", "A1_B"])(
  "“%s” is a name that a file may give a setting",
  (name) => {
    expect(said("settings -", name)).toEqual([]);
  },
);

test.each(["", "2ND", "a-b", "a b"])("%j is none", (name) => {
  const count = sound.settings.length;
  expect(said("settings -", name)).toEqual([`settings ${count}: Use the name in the file.`]);
});

test("what a service answers is told by what the code reads, the status for nothing, or the request", () => {
  for (const [field, good, bad] of [
    ["reads", ["status"], []],
    ["unknown", 404, 500],
    ["asked", { method: "POST", path: "/orders" }, { method: "POST", path: "orders" }],
  ] as const) {
    expect(said(`services 0 ${field}`, good)).toEqual([]);
    expect(said(`services 0 ${field}`, bad)).not.toEqual([]);
  }
});

test("a service takes a secret that is declared, and HubSpot always takes one", () => {
  const nameIt = (id: string) =>
    `services: Service ${id}: name the secret that it takes, one of those declared.`;
  const at = sound.services.findIndex(({ base }) => base.includes("hubapi"));
  const hubspot = sound.services[at]?.id ?? "";
  expect(said(`services ${at} secret`, undefined)).toEqual([nameIt(hubspot)]);
  expect(said(`services ${at} secret`, "ANOTHER_KEY")).toEqual([nameIt(hubspot)]);
  const open = sound.services.findIndex(({ base }) => !base.includes("hubapi"));
  expect(said(`services ${open} secret`, undefined)).toEqual([]);
});

test.each([
  ["s", []],
  ["camelCase2", []],
  ["Status", ["outputs 0 name"]],
  ["a-b", ["outputs 0 name"]],
  ["", ["outputs 0 name"]],
])("an output may be called “%s” as code calls things: %j", (name, at) => {
  expect(said("outputs 0 name", name).map((one) => one.split(":")[0])).toEqual(at);
});

test.each([
  ["steps", []],
  ["failures", []],
  ["checks", []],
  ["measures", []],
  ["properties 0 access", []],
  ["outputs 0 values", []],
  ["services 0 base", "provider.example.com"],
  ["native", { confidence: "page", source: "a page" }],
  ["fit webhook", "yes"],
  ["fit", { webhook: true }],
  ["trigger", undefined],
  ["colour", "blue"],
  ["trigger colour", "blue"],
  ["steps 0 colour", "blue"],
  ["steps decide branches 0 colour", "blue"],
  ["properties 0 colour", "blue"],
  ["inputs 0 colour", "blue"],
  ["outputs 0 colour", "blue"],
  ["services 0 colour", "blue"],
])("what is missing, empty, astray or of another kind is refused: %s", (path, value) => {
  expect(said(path, value)).not.toEqual([]);
});

test("a branch has at least two ways on, and only a branch has any", () => {
  const way = { id: "way", steps: [] };
  expect(said("steps decide branches", [way]).join()).toMatch(/^steps 2 branches: Too small/);
  const belongs = (id: string) =>
    `steps: Step ${id}: branches belong to kind branch, and to no other.`;
  expect(said("steps decide branches", undefined)).toEqual([belongs("decide")]);
  expect(said("steps look-up branches", [way, { ...way, id: "other" }])).toEqual([
    belongs("look-up"),
  ]);
  const within = { id: "within", kind: "branch" };
  expect(said("steps decide branches 0 steps -", within)).toEqual([belongs("within")]);
});

test.each([
  ["steps -", { id: "clear-flag", kind: "action" }, "steps: Twice: clear-flag."],
  ["steps decide branches 0 id", "review", "branches: Twice: review."],
  ["properties -", sound.properties[0], "properties: Twice: company.domain."],
  ["inputs -", sound.inputs[0], "inputs: Twice: domain."],
  ["outputs -", sound.outputs[0], "outputs: Twice: status."],
  ["secrets -", sound.secrets[0], `secrets: Twice: ${sound.secrets[0]}.`],
  ["limits -", "time", "limits: Twice: time."],
  ["failures -", "timeout", "failures: Twice: timeout."],
  ["checks -", "gap", "checks: Twice: gap."],
  ["measures -", "reasons", "measures: Twice: reasons."],
  ["unverified -", "not-run", "unverified: Twice: not-run."],
])("what has words has them once: %s", (path, value, message) => {
  expect(said(path, value)).toEqual([message]);
});

test("everything that has words is named by its list", () => {
  expect(idsOf(sound)).toMatchObject({
    steps: ["look-up", "keep-reason", "decide", "clear-flag", "set-flag", "create-task"],
    branches: ["complete", "review"],
    inputs: ["domain", "industry", "numberofemployees"],
    secrets: sound.secrets,
  });
  expect(idsOf(sound).properties[0]).toBe("company.domain");
});
