/** The shape of a use case's cases: what was tried with its code, and what had to come of it. */
import { z } from "zod";

z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens.");

const secret = z.string().regex(/^[A-Z][A-Z0-9_]*$/, "Use capitals and underscores.");

export const caseKinds = [
  "good",
  "missing",
  "malformed",
  "timeout",
  "throttled",
  "failing",
  "nonsense",
  "again",
  "half-done",
  "refused",
  "unknown",
  "other",
] as const;

const scriptedResponse = z.strictObject({
  /** A service of the blueprint; `hubspot` wins over the fake CRM while it lasts. */
  service: id,
  method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]),
  /** With a query it must match that too. */
  path: z.string().startsWith("/"),
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  json: z.json().optional(),
  text: z.string().optional(),
  /** Never responds. */
  hang: z.literal(true).optional(),
  /** Closes the connection without an answer. */
  drop: z.literal(true).optional(),
  /** HubSpot only: the CRM does the work first, so that only the answer is lost. */
  carriedOut: z.literal(true).optional(),
  /** How many calls it responds to; without it one, or all that come if no later entry fits them. */
  times: z.int().positive().optional(),
});

const record = z.strictObject({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});

const owner = z.strictObject({
  id: z.string(),
  userId: z.int().optional(),
  email: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  archived: z.literal(true).optional(),
  teams: z
    .array(z.strictObject({ id: z.string(), name: z.string(), primary: z.boolean() }))
    .optional(),
});

const crm = z.strictObject({
  objects: z.record(z.string(), z.array(record)).optional(),
  /** From type and id, to type and id, read in both directions; “primary” seen from the first. */
  associations: z
    .array(
      z.tuple([z.string(), z.string(), z.string(), z.string(), z.literal("primary").optional()]),
    )
    .optional(),
  owners: z.array(owner).optional(),
  /** At most so many results a page, to try paging with few records. */
  pageSize: z.int().positive().optional(),
  /** Properties that the blueprint wants unique and nobody has made so: “deals.order_number”. */
  notUnique: z.array(z.string()).optional(),
});

const values = z.record(z.string(), z.json());

const write = z.strictObject({
  method: z.enum(["POST", "PUT", "PATCH", "DELETE"]),
  path: z.string().startsWith("/"),
  properties: values.optional(),
  associations: z.array(z.json()).optional(),
});

const tried = z.strictObject({
  id,
  kind: z.enum(caseKinds),
  /** What `new Date()` gives; Date.now() starts there and goes on. */
  now: z.iso.datetime().optional(),
  /** What every byte is that is drawn at random. */
  byte: z.int().min(0).max(255).optional(),
  object: z.strictObject({ objectType: z.string(), objectId: z.json() }).optional(),
  inputs: values.nullable().optional(),
  /** The whole event, for a bot; stands in for object and inputs. */
  event: values.optional(),
  hubspot: crm.optional(),
  responses: z.array(scriptedResponse).optional(),
  /** Secrets that nobody has set. */
  withoutSecrets: z.array(secret).optional(),
  /** 2: the same event again, on the world that the first run left. */
  runs: z.union([z.literal(1), z.literal(2)]).optional(),
  expect: z.strictObject({
    /** Of the last run; those named must be exactly so. */
    outputs: values,
    /** Of the first of two runs. */
    firstOutputs: values.optional(),
    /** All that was changed in the CRM, by all runs, in order. */
    writes: z.array(write),
    /** All that was asked of other services, by all runs, in order. */
    requests: z
      .array(
        z.strictObject({
          service: id,
          method: z.string(),
          path: z.string(),
          body: z.json().optional(),
        }),
      )
      .optional(),
    /** How many calls all runs made, repeated ones included. */
    calls: z.int().nonnegative().optional(),
  }),
});

export const casesSchema = z.strictObject({
  $schema: z.string().optional(),
  /** The case shown in the page's bench. */
  sample: id,
  cases: z.array(tried).min(1),
});

/** A receiver's cases: what was posted stands in its tests, what came of it here. */
export const receiverCasesSchema = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(caseKinds),
        expect: z.strictObject({
          /** Of the last answer. */
          status: z.int().min(200).max(599),
          outputs: values,
          /** What the system behind it holds in the end. */
          orders: z.int().nonnegative(),
        }),
      }),
    )
    .min(1),
});

export type ScriptedResponse = z.infer<typeof scriptedResponse>;
export type Crm = z.infer<typeof crm>;
export type Write = z.infer<typeof write>;
export type Case = z.infer<typeof tried>;
export type Cases = z.infer<typeof casesSchema>;
