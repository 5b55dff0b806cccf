import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { jsonSchemaOf, jsonSchemas } from "@/rules/rulebook/json-schema";
import { rulebook, rulebookFiles } from "@/rules/rulebook/rulebook";
import { type FileName, fileSchemas } from "@/rules/rulebook/schema";

const names = Object.keys(fileSchemas) as FileName[];

const written = names.filter((name) => name !== "use-cases");

test.each(written)("an editor finds the schema of %s.json, and may name it in the file", (name) => {
  expect((rulebookFiles[name] as { $schema?: string }).$schema).toBe(`./${name}.schema.json`);
  expect(jsonSchemaOf(name)).toMatchObject({
    additionalProperties: false,
    properties: { $schema: { type: "string" } },
  });
});

test("an editor offers the questions of a condition and their options", () => {
  const schema = JSON.stringify(jsonSchemaOf("approaches"));
  expect(schema).toContain('"items":{"enum":["pro","lower"]}');
  expect(schema).toContain('"enum":["document","corrected","inferred"]');
  expect(schema).not.toContain("cleanup-company-data");
});

test("an editor offers no question twice, none that decides nothing, and no other", () => {
  const { properties } = jsonSchemaOf("conflicts") as unknown as { properties: Conflicts };
  const { when } = properties.conflicts.items.properties;
  const deciding = rulebook.questions.filter(({ decides }) => decides !== false);
  expect(Object.keys(when.properties)).toEqual(deciding.map(({ id }) => id));
  expect(when).toMatchObject({ type: "object", additionalProperties: false });
  expect(when).not.toHaveProperty("propertyNames");
});

test("an answer is named by options that count, or by those that do not", () => {
  const { properties } = jsonSchemaOf("conflicts") as unknown as { properties: Conflicts };
  const some = { type: "array", minItems: 1, items: { enum: ["pro", "lower"] } };
  expect(properties.conflicts.items.properties.when.properties.plan).toEqual({
    anyOf: [
      some,
      { type: "object", properties: { not: some }, required: ["not"], additionalProperties: false },
    ],
  });
});

test("each kind of file has a schema, and it lies where its folder is", () => {
  const schemas = jsonSchemas();
  expect(Object.keys(schemas)).toEqual([
    ...names.map((name) => `rules/rulebook/${name}.schema.json`),
    "rules/readiness/readiness.schema.json",
    "rules/version/versions.schema.json",
    "rules/use-cases/blueprint.schema.json",
    "rules/use-cases/cases.schema.json",
  ]);
  for (const [path, schema] of Object.entries(schemas)) {
    expect(existsSync(dirname(path)), path).toBe(true);
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(schema).toMatchObject({ properties: { $schema: { type: "string" } } });
  }
});

type Conflicts = {
  conflicts: { items: { properties: { when: { properties: Record<string, unknown> } } } };
};
