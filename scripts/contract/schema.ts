/** As much of JSON Schema, in OpenAPI’s form, as HubSpot’s descriptions use. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
};

/** A rule that a value breaks: where, and how. */
export type Breach = { readonly path: string; readonly breach: string };

type Named = Readonly<Record<string, Schema>>;

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** What of a schema a value breaks; a key that no schema has is a breach too. */
export function breaches(value: unknown, schema: Schema, named: Named, path = ""): Breach[] {
  if (schema.$ref) {
    const target = named[schema.$ref.split("/").at(-1) ?? ""];
    return target ? breaches(value, target, named, path) : [{ path, breach: "unknown schema" }];
  }
  if (value === null && schema.nullable) return [];
  const { type = "" } = schema;
  if (types[type]?.(value) === false) return [{ path, breach: `not of type ${type}` }];
  if (schema.enum && !schema.enum.includes(value)) return [{ path, breach: "not in the list" }];
  if (Array.isArray(value)) {
    return value.flatMap((one) => breaches(one, schema.items ?? {}, named, `${path}[]`));
  }
  return types.object?.(value) ? inObject(value as object, schema, named, path) : [];
}

function inObject(value: object, schema: Schema, named: Named, path: string): Breach[] {
  const { properties = {}, additionalProperties: others, required = [] } = schema;
  const missing = required.filter((name) => !(name in value));
  const closed = Object.keys(properties).length > 0 && !others;
  return [
    ...missing.map((name) => ({ path: `${path}.${name}`, breach: "missing" })),
    ...Object.entries(value).flatMap(([name, one]) => {
      const known = properties[name] ?? (typeof others === "object" ? others : undefined);
      const inner = properties[name] ? `${path}.${name}` : `${path}.*`;
      if (known) return breaches(one, known, named, inner);
      return closed ? [{ path: `${path}.${name}`, breach: "unknown key" }] : [];
    }),
  ];
}
