/** What HubSpot lets into each call: which parameters, which body. Anything else is refused. */
import { z } from "zod";
import { search } from "./search-body";

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
