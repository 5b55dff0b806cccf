import { expect, test } from "vitest";
import { jsonSchemaOf } from "@/rules/rulebook/json-schema";
import { rulebookFiles } from "@/rules/rulebook/rulebook";
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
