/** The shape of a use case's blueprint: how its workflow is built. */
import { z } from "zod";
import { approaches } from "../rulebook/approaches.json";
import { areas, place } from "../rulebook/schema";

z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens.");

/** HubSpot's own names: properties, inputs, outputs. */
const name = z.string().regex(/^[a-z][a-z0-9_]*$/, "Use the internal name.");

const secret = z.string().regex(/^[A-Z][A-Z0-9_]*$/, "Use capitals and underscores.");

const approach = z.enum(approaches.map((one) => one.id) as [string, ...string[]]);

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
  /** HubSpot has to keep its values unique. */
  unique: z.literal(true).optional(),
});

const service = z.strictObject({
  id,
  base: z.url(),
  /** The secret that has to arrive there, as bearer token or key; HubSpot takes a token only. */
  secret: secret.optional(),
  /** Which members of the sample's answer the code reads, where it is sent more. */
  reads: z.array(z.string()).min(1).optional(),
  /** The status that says it knows nothing of what was asked for, where the code expects one. */
  unknown: z.literal(404).optional(),
  /** What a receiver asks it for: no sample run is recorded of one. */
  asked: z.strictObject({ method: z.string(), path: z.string().startsWith("/") }).optional(),
});

export const blueprintSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    area: z.enum(areas),
    /** Where the documents describe it; empty where the example is our own. */
    places: z.array(place),
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
    /** What has to be the reader's own in the file: constants, or members of one, by name. */
    settings: z.array(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, "Use the name in the file.")),
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
    for (const { id, base, secret } of blueprint.services) {
      const named =
        secret === undefined ? !base.includes("hubapi") : blueprint.secrets.includes(secret);
      if (!named) {
        const message = `Service ${id}: name the secret that it takes, one of those declared.`;
        context.addIssue({ code: "custom", path: ["services"], message });
      }
    }
    for (const { id, kind, branches } of stepsOf(blueprint.steps)) {
      if ((kind === "branch") !== (branches !== undefined)) {
        const message = `Step ${id}: branches belong to kind branch, and to no other.`;
        context.addIssue({ code: "custom", path: ["steps"], message });
      }
    }
  });

export type Step = z.infer<typeof step>;
export type Branch = z.infer<typeof branch>;
export type Service = z.infer<typeof service>;
export type Blueprint = z.infer<typeof blueprintSchema>;

/** All steps, those within branches included, in the order in which they are drawn. */
function stepsOf(steps: readonly Step[]): Step[] {
  return steps.flatMap((one) => [
    one,
    ...(one.branches ?? []).flatMap((branch) => stepsOf(branch.steps)),
  ]);
}

/** All branches, in the order in which they are drawn. */
const branchesOf = (steps: readonly Step[]): Branch[] =>
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
    settings: blueprint.settings,
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
  | "settings"
  | "secrets"
  | "limits"
  | "failures"
  | "checks"
  | "measures"
  | "unverified";
