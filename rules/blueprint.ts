/** The shape of a use case's files: how its workflow is built, and what was tried with its code. */
import { z } from "zod";

z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens.");

/** HubSpot's own names: properties, inputs, outputs. */
const name = z.string().regex(/^[a-z][a-z0-9_]*$/, "Use the internal name.");

const secret = z.string().regex(/^[A-Z][A-Z0-9_]*$/, "Use capitals and underscores.");

export const areas = ["crm", "operations", "marketing", "sales", "service"] as const;

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

const approach = z.enum([
  "standard-workflow",
  "webhook",
  "bot-action",
  "custom-code",
  "marketplace",
  "partner",
]);

const step = z.strictObject({
  id,
  kind: z.enum(["code", "action", "delay", "branch", "send"]),
  /** Only for a branch: the ways on, each with its own steps. */
  get branches(): z.ZodOptional<z.ZodArray<typeof branch>> {
    return z.array(branch).min(2).optional();
  },
});

const branch = z.strictObject({
  id,
  get steps(): z.ZodArray<typeof step> {
    return z.array(step);
  },
});

const property = z.strictObject({
  object: z.string(),
  name,
  type: z.enum(["enumeration", "string", "number", "date", "datetime", "bool"]),
  /** `created`: the account does not have it until somebody creates it. */
  origin: z.enum(["standard", "created"]),
  access: z.array(z.enum(["read", "write"])).min(1),
});

const service = z.strictObject({
  id,
  base: z.url(),
  /** The secret that has to arrive there, as bearer token or key; HubSpot's is HUBSPOT_TOKEN. */
  secret: secret.optional(),
});

export const blueprintSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    area: z.enum(areas),
    approach,
    kind: z.enum(["action", "receiver", "bot"]),
    trigger: z.strictObject({
      object: z.enum(["contact", "company", "deal", "ticket", "visitor"]),
      event: z.enum(["created", "form", "property", "stage", "chat", "manual"]),
    }),
    steps: z.array(step).min(1),
    properties: z.array(property),
    /** Keys of event.inputFields; `property` is where the workflow takes the value from. */
    inputs: z.array(
      z.strictObject({ name, type: z.enum(["string", "number"]), property: name.optional() }),
    ),
    outputs: z.array(
      z.strictObject({
        name: z.string().regex(/^[a-z][A-Za-z0-9_]*$/),
        /** Workflows take no lists or objects; a bot does. */
        type: z.enum([
          "enumeration",
          "string",
          "number",
          "datetime",
          "date",
          "bool",
          "list",
          "object",
        ]),
        values: z.array(z.string()).min(1).optional(),
      }),
    ),
    secrets: z.array(secret),
    scopes: z.array(z.string()),
    services: z.array(service),
    limits: z.array(id),
    failures: z.array(id).min(1),
    checks: z.array(id).min(1),
    measures: z.array(id).min(1),
    /** What HubSpot offers for it without code; `check`: not read on a page of HubSpot's. */
    native: z.strictObject({ confidence: z.enum(["page", "check"]), source: z.url() }).nullable(),
    unverified: z.array(id),
    /** Whether the template itself fits that approach; the words say how, or why not. */
    fit: z.record(approach, z.boolean()),
  })
  .superRefine((blueprint, context) => {
    for (const [list, ids] of Object.entries(idsOf(blueprint))) {
      const twice = ids.filter((one, i) => ids.indexOf(one) !== i);
      if (twice.length > 0) {
        context.addIssue({ code: "custom", path: [list], message: `Twice: ${twice.join(", ")}.` });
      }
    }
    for (const { id, kind, branches } of stepsOf(blueprint.steps)) {
      if ((kind === "branch") !== (branches !== undefined)) {
        const message = `Step ${id}: branches belong to kind branch, and to no other.`;
        context.addIssue({ code: "custom", path: ["steps"], message });
      }
    }
  });

const scriptedAnswer = z.strictObject({
  /** A service of the blueprint; `hubspot` wins over the fake CRM while it lasts. */
  service: id,
  method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]),
  /** With a query it must match that too. */
  path: z.string().startsWith("/"),
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  json: z.json().optional(),
  text: z.string().optional(),
  /** Never answers. */
  hang: z.literal(true).optional(),
  /** Closes the connection without an answer. */
  drop: z.literal(true).optional(),
  /** HubSpot only: the CRM does the work first, so that only the answer is lost. */
  carriedOut: z.literal(true).optional(),
  /** How many calls it answers; without it one, or all that come if no later entry fits them. */
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
});

const crm = z.strictObject({
  objects: z.record(z.string(), z.array(record)).optional(),
  /** From type and id, to type and id; read in both directions. */
  associations: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])).optional(),
  owners: z.array(owner).optional(),
  /** At most so many results a page, to try paging with few records. */
  pageSize: z.int().positive().optional(),
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
  object: z.strictObject({ objectType: z.string(), objectId: z.json() }).optional(),
  inputs: values.nullable().optional(),
  /** The whole event, for a bot; stands in for object and inputs. */
  event: values.optional(),
  hubspot: crm.optional(),
  answers: z.array(scriptedAnswer).optional(),
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

export type Area = (typeof areas)[number];
export type ApproachId = z.infer<typeof approach>;
export type Step = z.infer<typeof step>;
export type Branch = z.infer<typeof branch>;
export type Service = z.infer<typeof service>;
export type Blueprint = z.infer<typeof blueprintSchema>;
export type ScriptedAnswer = z.infer<typeof scriptedAnswer>;
export type Crm = z.infer<typeof crm>;
export type Write = z.infer<typeof write>;
export type Case = z.infer<typeof tried>;
export type Cases = z.infer<typeof casesSchema>;

/** All steps, those within branches included, in the order in which they are drawn. */
export function stepsOf(steps: readonly Step[]): Step[] {
  return steps.flatMap((one) => [
    one,
    ...(one.branches ?? []).flatMap((branch) => stepsOf(branch.steps)),
  ]);
}

/** All branches, in the order in which they are drawn. */
export const branchesOf = (steps: readonly Step[]): Branch[] =>
  stepsOf(steps).flatMap(({ branches }) => branches ?? []);

/** Everything of a blueprint that has words, by the list it stands in. */
export function idsOf(blueprint: Pick<Blueprint, ListWithIds>) {
  const names = (list: readonly { name: string }[]) => list.map((one) => one.name);
  return {
    steps: stepsOf(blueprint.steps).map((one) => one.id),
    branches: branchesOf(blueprint.steps).map((one) => one.id),
    properties: blueprint.properties.map(({ object, name }) => `${object}.${name}`),
    inputs: names(blueprint.inputs),
    outputs: names(blueprint.outputs),
    secrets: blueprint.secrets,
    limits: blueprint.limits,
    failures: blueprint.failures,
    checks: blueprint.checks,
    measures: blueprint.measures,
    unverified: blueprint.unverified,
  };
}

type ListWithIds =
  | "steps"
  | "properties"
  | "inputs"
  | "outputs"
  | "secrets"
  | "limits"
  | "failures"
  | "checks"
  | "measures"
  | "unverified";
