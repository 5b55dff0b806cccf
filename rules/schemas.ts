/** Writes a JSON Schema beside the files of the rulebook and of the use cases, so that an editor completes and checks them. */
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { blueprintSchema } from "./blueprint";
import { casesSchema } from "./case";
import { rulebook } from "./rulebook";
import { type FileName, fileSchemas } from "./schema";

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

/** The JSON Schemas of a use case's files, by the file's name. */
export const useCaseSchemas = {
  blueprint: z.toJSONSchema(blueprintSchema, { io: "input" }),
  cases: z.toJSONSchema(casesSchema, { io: "input" }),
};

/** The JSON Schema of one file; conditions offer the questions there are, each with its options. */
export function jsonSchemaOf(name: FileName) {
  return z.toJSONSchema(fileSchemas[name], { io: "input", override: offerAnswers });
}

// Conditions are the only records: their keys are question ids.
const offerAnswers: Override = ({ zodSchema, jsonSchema }) => {
  if (zodSchema._zod.def.type !== "record") return;
  const deciding = rulebook.questions.filter(({ decides }) => decides !== false);
  jsonSchema.properties = Object.fromEntries(
    deciding.map(({ id, options }) => [id, choiceOf(options)]),
  );
  jsonSchema.additionalProperties = false;
  delete jsonSchema.propertyNames;
};

const choiceOf = (options: string[]) => {
  const some = { type: "array" as const, minItems: 1, items: { enum: options } };
  const none = { type: "object" as const, properties: { not: some }, required: ["not"] };
  return { anyOf: [some, { ...none, additionalProperties: false }] };
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(fileSchemas) as FileName[]) {
    write(`./rulebook/${name}.schema.json`, jsonSchemaOf(name));
  }
  for (const [name, schema] of Object.entries(useCaseSchemas)) {
    write(`./use-cases/${name}.schema.json`, schema);
  }
}

function write(path: string, schema: object) {
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
