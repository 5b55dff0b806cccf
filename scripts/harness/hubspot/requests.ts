/** What HubSpot lets into each call: which parameters, which body. Anything else is refused. */
import { z } from "zod";

const filled = z.string().min(1);
const names = z.array(filled);
const count = z.string().regex(/^[1-9]\d*$/, "a number above 0");

/** HubSpot takes texts only: "5", not 5; a value is emptied with "", not with null. */
const properties = z
  .record(filled, z.string("only texts are values"), "no properties in the body")
  .refine((given) => Object.keys(given).length > 0, "no properties in the body");

const batchOf = <Input extends z.ZodType>(input: Input, most: number) =>
  z.array(input).min(1).max(most, `at most ${most} inputs`);

const association = z.strictObject({
  to: z.strictObject({ id: filled }),
  types: z
    .array(
      z.strictObject({
        associationCategory: z.enum(["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"]),
        associationTypeId: z.int().positive(),
      }),
    )
    .min(1),
});

const operators = [
  "EQ",
  "NEQ",
  "LT",
  "LTE",
  "GT",
  "GTE",
  "BETWEEN",
  "IN",
  "NOT_IN",
  "HAS_PROPERTY",
  "NOT_HAS_PROPERTY",
  "CONTAINS_TOKEN",
  "NOT_CONTAINS_TOKEN",
] as const;
const valueless = ["HAS_PROPERTY", "NOT_HAS_PROPERTY"];
const listed = ["IN", "NOT_IN"];

const filter = z
  .strictObject({
    propertyName: filled,
    operator: z.enum(operators),
    value: z.string("only texts are compared").optional(),
    highValue: z.string("only texts are compared").optional(),
    values: z.array(z.string("only texts are compared")).min(1).optional(),
  })
  .refine(
    ({ operator, value, highValue, values }) =>
      (value !== undefined) === !(valueless.includes(operator) || listed.includes(operator)) &&
      (values !== undefined) === listed.includes(operator) &&
      (highValue !== undefined) === (operator === "BETWEEN"),
    "the operator wants another value",
  );

const MOST_FILTERS = 18; // in all groups together

const search = z
  .strictObject({
    filterGroups: z.array(z.strictObject({ filters: z.array(filter).min(1).max(6) })).max(5),
    sorts: z
      .array(
        z.strictObject({
          propertyName: filled,
          direction: z.enum(["ASCENDING", "DESCENDING"]),
        }),
      )
      .max(1)
      .optional(),
    properties: names.optional(),
    query: filled.max(3000).optional(),
    limit: z.int().min(1).max(200).optional(),
    after: z.string().regex(/^\d+$/, "as the last page gave it").optional(),
  })
  .refine(
    ({ filterGroups }) => filterGroups.flatMap(({ filters }) => filters).length <= MOST_FILTERS,
    `at most ${MOST_FILTERS} filters`,
  )
  .refine(
    ({ after = "0", limit = 10 }) => Number(after) + limit <= 10_000,
    "no more than 10,000 results can be paged through",
  );

const none = z.undefined("no body is wanted");
const list = filled.optional(); // names, separated by commas

/** By call: the parameters of its query, its body. */
export const wanted = {
  get: {
    query: z.strictObject({
      properties: list,
      associations: list,
      idProperty: filled.optional(),
      archived: z.enum(["true", "false"]).optional(),
    }),
    body: none,
  },
  patch: {
    query: z.strictObject({ idProperty: filled.optional() }),
    body: z.strictObject({ properties }, "no properties in the body"),
  },
  post: {
    query: z.strictObject({}),
    body: z.strictObject({ properties, associations: z.array(association).optional() }),
  },
  search: { query: z.strictObject({}), body: search },
  batchRead: {
    query: z.strictObject({ archived: z.enum(["true", "false"]).optional() }),
    body: z.strictObject({
      inputs: batchOf(z.strictObject({ id: filled }), 100),
      properties: names,
      idProperty: filled.optional(),
    }),
  },
  associationsRead: {
    query: z.strictObject({}),
    body: z.strictObject({
      inputs: batchOf(z.strictObject({ id: filled, after: filled.optional() }), 1000),
    }),
  },
  associate: { query: z.strictObject({}), body: none },
  owners: {
    query: z.strictObject({
      email: filled.optional(),
      limit: count.refine((given) => Number(given) <= 500, "at most 500").optional(),
      after: filled.optional(),
      archived: z.enum(["true", "false"]).optional(),
    }),
    body: none,
  },
  owner: {
    query: z.strictObject({
      idProperty: z.enum(["id", "userId"]).optional(),
      archived: z.enum(["true", "false"]).optional(),
    }),
    body: none,
  },
} as const;

export type CallName = keyof typeof wanted;
export type Query<Name extends CallName> = z.infer<(typeof wanted)[Name]["query"]>;
export type Body<Name extends CallName> = z.infer<(typeof wanted)[Name]["body"]>;

/** Why HubSpot would refuse a request; undefined where it takes it. */
export function refusal(name: CallName, query: URLSearchParams, body: unknown): string | undefined {
  const given = [...query.keys()];
  const twice = given.find((one, i) => given.indexOf(one) !== i);
  if (twice) return `${twice}: twice in the query`;
  const { query: parameters, body: content } = wanted[name];
  const faults = [
    ...(parameters.safeParse(Object.fromEntries(query)).error?.issues ?? []),
    ...(content.safeParse(body).error?.issues ?? []),
  ];
  const [first] = faults;
  return first && `${first.path.join(".") || "request"}: ${first.message}`;
}
