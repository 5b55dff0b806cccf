/** The body of a search as HubSpot takes it: its operators, and how much it does at once. */
import { z } from "zod";

const filled = z.string().min(1);
const text = z.string("only texts are compared");

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
    value: text.optional(),
    highValue: text.optional(),
    values: z.array(text).min(1).optional(),
  })
  .refine(
    ({ operator, value, highValue, values }) =>
      (value !== undefined) === !(valueless.includes(operator) || listed.includes(operator)) &&
      (values !== undefined) === listed.includes(operator) &&
      (highValue !== undefined) === (operator === "BETWEEN"),
    "the operator wants another value",
  );

const MOST_FILTERS = 18; // in all groups together

/** What a search may ask for. */
export const search = z
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
    properties: z.array(filled).optional(),
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
