import { z } from "zod";
import { readinessSchema } from "../readiness/schema";
import { blueprintSchema } from "../use-cases/blueprint";
import { casesSchema } from "../use-cases/case";
import { versionsSchema } from "../version/schema";
import { rulebook } from "./rulebook";
import { type FileName, fileSchemas } from "./schema";

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

/** The JSON Schema of each kind of data file, by the path where an editor looks for it. */
export function jsonSchemas(): Record<string, object> {
  const files = Object.keys(fileSchemas) as FileName[];
  return {
    ...Object.fromEntries(
      files.map((name) => [`rules/rulebook/${name}.schema.json`, jsonSchemaOf(name)]),
    ),
    "rules/readiness/readiness.schema.json": z.toJSONSchema(readinessSchema, { io: "input" }),
    "rules/version/versions.schema.json": z.toJSONSchema(versionsSchema, { io: "input" }),
    "rules/use-cases/blueprint.schema.json": z.toJSONSchema(blueprintSchema, { io: "input" }),
    "rules/use-cases/cases.schema.json": z.toJSONSchema(casesSchema, { io: "input" }),
  };
}

/** The JSON Schema of one file of the rulebook; conditions offer the questions there are, each with its options. */
export function jsonSchemaOf(name: FileName) {
  return z.toJSONSchema(fileSchemas[name], { io: "input", override: offerAnswers });
}

// Conditions are the only records of choices: their keys are question ids.
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
