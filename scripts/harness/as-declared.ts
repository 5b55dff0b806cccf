import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { caseKinds } from "@/rules/use-cases/case";
import { actionFile, blueprintFile, casesFile, say, type UseCaseFolder } from "./folders";
import { type Outcome, outputsOf } from "./run";

/** Where what the code did in its cases is not what the blueprint says. */
export function contractFaults(folder: UseCaseFolder, outcomes: readonly Outcome[]): string[] {
  return [
    ...inputFaults(folder, outcomes),
    ...secretFaults(folder, outcomes),
    ...outputFaults(folder, outcomes),
    ...valueFaults(folder, outcomes),
    ...propertyFaults(folder, outcomes),
    ...kindFaults(folder, outcomes),
  ];
}

const reportsOf = (outcomes: readonly Outcome[]) => outcomes.flatMap(({ reports }) => reports);

function inputFaults({ id, blueprint }: UseCaseFolder, outcomes: readonly Outcome[]) {
  const declared = blueprint.inputs.map(({ name }) => name);
  const read = reportsOf(outcomes).flatMap(({ inputs }) => inputs);
  return differences(declared, read, (name, known) =>
    known
      ? say(
          blueprintFile(id),
          id,
          `inputs.${name}`,
          "no case makes the code read it.",
          "Remove it.",
        )
      : say(actionFile(id), id, `inputs.${name}`, "read, but not declared.", "Declare it."),
  );
}

function secretFaults({ id, blueprint }: UseCaseFolder, outcomes: readonly Outcome[]) {
  const read = reportsOf(outcomes).flatMap(({ secrets }) => secrets);
  return differences(blueprint.secrets, read, (name, known) =>
    known
      ? say(
          blueprintFile(id),
          id,
          `secrets.${name}`,
          "no case makes the code read it.",
          "Remove it.",
        )
      : say(actionFile(id), id, `secrets.${name}`, "read, but not declared.", "Declare it."),
  );
}

function outputFaults({ id, blueprint }: UseCaseFolder, outcomes: readonly Outcome[]) {
  const declared = blueprint.outputs.map(({ name }) => name);
  const returned = reportsOf(outcomes).flatMap((report) =>
    Object.keys(outputsOf(blueprint, report)),
  );
  const always = blueprint.kind === "action" ? ["status", "reason", "version"] : [];
  return [
    ...differences(declared, returned, (name, known) =>
      known
        ? say(blueprintFile(id), id, `outputs.${name}`, "no case returns it.", "Remove it.")
        : say(actionFile(id), id, `outputs.${name}`, "returned, but not declared.", "Declare it."),
    ),
    ...always
      .filter((name) => reportsOf(outcomes).some((one) => !(name in outputsOf(blueprint, one))))
      .map((name) =>
        say(actionFile(id), id, `outputs.${name}`, "missing in a case.", "Return it always."),
      ),
  ];
}

/** Each name that stands in only one of the lists, told whether it is declared. */
function differences(
  declared: readonly string[],
  found: readonly string[],
  tell: (name: string, known: boolean) => string,
): string[] {
  const names = [...new Set([...declared, ...found])];
  return names
    .filter((name) => declared.includes(name) !== found.includes(name))
    .map((name) => tell(name, declared.includes(name)));
}

const kinds: Record<Blueprint["outputs"][number]["type"], (value: unknown) => boolean> = {
  enumeration: (value) => typeof value === "string",
  string: (value) => typeof value === "string" && value.length <= 65_000,
  number: (value) => typeof value === "number" && Number.isFinite(value),
  datetime: (value) => Number.isInteger(value),
  date: (value) => Number.isInteger(value) && Number(value) % 86_400_000 === 0,
  bool: (value) => typeof value === "boolean",
  list: Array.isArray,
  object: (value) => typeof value === "object" && !Array.isArray(value),
};

type Output = Blueprint["outputs"][number];

/** Whether a value is none that the output is declared to have. */
function isStray({ type, values = [] }: Output, value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !kinds[type](value) || (values.length > 0 && !values.includes(String(value)));
}

/** Outputs of another type than declared, or outside of the values declared. */
export function strayValues(
  blueprint: Blueprint,
  outputs: Readonly<Record<string, unknown>>,
): string[] {
  if (blueprint.kind === "bot") return [];
  return blueprint.outputs
    .filter((output) => isStray(output, outputs[output.name]))
    .map(({ name }) => `${name} is ${JSON.stringify(outputs[name])}`);
}

/** Outputs of another type than declared, values outside of those declared, values never reached. */
function valueFaults({ id, blueprint }: UseCaseFolder, outcomes: readonly Outcome[]) {
  if (blueprint.kind === "bot") return [];
  return blueprint.outputs.flatMap((output) => {
    const { name, type, values = [] } = output;
    const given = reportsOf(outcomes).map((report) => outputsOf(blueprint, report)[name]);
    const stray = given.filter((value) => isStray(output, value));
    const idle = name === "status" ? values.filter((value) => !given.includes(value)) : [];
    const field = `outputs.${name}`;
    const allowed = `Return ${values.join(", ") || `a ${type}`}, or declare it otherwise.`;
    return [
      ...(name === "status" && values.length === 0
        ? [say(blueprintFile(id), id, field, "no values.", "List every status there is.")]
        : []),
      ...new Set(
        stray.map((value) =>
          say(actionFile(id), id, field, `returns ${JSON.stringify(value)}.`, allowed),
        ),
      ),
      ...idle.map((value) =>
        say(casesFile(id), id, field, `no case ends in ${value}.`, "Add one, or drop the value."),
      ),
    ];
  });
}

const objectOf: Record<string, string> = {
  contacts: "contact",
  companies: "company",
  deals: "deal",
  tickets: "ticket",
};

/** Properties that the code asks HubSpot for, or writes, without the blueprint saying so. */
function propertyFaults({ id, blueprint }: UseCaseFolder, outcomes: readonly Outcome[]) {
  const used = outcomes.flatMap(({ calls }) =>
    calls
      .filter(({ service, path }) => service === "hubspot" && path.startsWith("/crm/objects/"))
      .flatMap(({ method, path, body }) => usesIn(method, path, body)),
  );
  return [...new Set(used)].flatMap((use) => {
    const [access, name] = use.split(" ");
    const declared = blueprint.properties.some(
      (one) => `${one.object}.${one.name}` === name && one.access.some((has) => has === access),
    );
    const remedy = `Declare it with access "${access}", or leave it alone.`;
    return declared ? [] : [say(blueprintFile(id), id, `properties.${name}`, "in use.", remedy)];
  });
}

type Body = {
  properties?: unknown;
  filterGroups?: { filters?: { propertyName?: string }[] }[];
};

/** “read company.industry”, “write deal.amount”. */
function usesIn(method: string, path: string, sent: unknown): string[] {
  const url = new URL(path, "http://hubspot");
  const type = url.pathname.split("/")[4] ?? "";
  const body = (sent ?? {}) as Body;
  const reads = method === "GET" || /\/(search|batch\/read)$/.test(url.pathname);
  const filters = (body.filterGroups ?? []).flatMap(({ filters = [] }) => filters);
  const names = [
    ...(url.searchParams.get("properties")?.split(",") ?? []),
    ...(Array.isArray(body.properties) ? body.properties : Object.keys(body.properties ?? {})),
    ...filters.flatMap(({ propertyName }) => propertyName ?? []),
  ];
  const access = reads ? "read" : "write";
  return names
    .filter((name) => name !== "hs_object_id")
    .map((name) => `${access} ${objectOf[type] ?? type.replace(/s$/, "")}.${name}`);
}

/** Kinds of case that a template with such calls has to have. */
function kindFaults({ id, blueprint, cases }: UseCaseFolder, outcomes: readonly Outcome[]) {
  const asks = blueprint.services.length > 0;
  const thirdParty = blueprint.services.some((service) => service.id !== "hubspot");
  const several = outcomes.some(
    ({ calls, writes }) =>
      writes.length > 0 || new Set(calls.map(({ method, path }) => method + path)).size > 1,
  );
  const required: readonly (typeof caseKinds)[number][] = [
    "good",
    "missing",
    "malformed",
    "again",
    ...(asks ? (["timeout", "throttled", "failing"] as const) : []),
    ...(thirdParty ? (["nonsense"] as const) : []),
    ...(several ? (["half-done"] as const) : []),
  ];
  return required
    .filter((kind) => !cases.cases.some((one) => one.kind === kind))
    .map((kind) => say(casesFile(id), id, "cases", `no case of kind ${kind}.`, "Add one."));
}
