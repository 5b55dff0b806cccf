import { expect, test } from "vitest";
import { rulebookFiles } from "@/rules/rulebook";
import { type FileName, fileSchemas } from "@/rules/schema";
import { jsonSchemaOf } from "@/rules/schemas";

const names = Object.keys(fileSchemas) as FileName[];

test.each(names)("an editor finds the schema of %s.json, and may name it in the file", (name) => {
  expect(rulebookFiles[name].$schema).toBe(`./${name}.schema.json`);
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
