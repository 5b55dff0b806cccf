/**
 * Holds every request that the actions make in their cases, and every answer that the CRM of the
 * tests gives to it, against HubSpot’s published descriptions: `npm run contract -- <folder>`. They
 * are not ours to pass on, so the folder is yours to bring; the rules in our own words, which every
 * test keeps, stand in ../harness/hubspot/requests.ts.
 */
import { folders } from "../harness/folders";
import { play } from "../harness/virtual/run";
import type { Call } from "../harness/world";
import { descriptionsIn, operationOf, schemaIn } from "./descriptions";
import { known } from "./known";
import { type Breach, breaches } from "./schema";

const VERSION = "2026-09";

const folder = process.argv[2] ?? process.env.HUBSPOT_DESCRIPTIONS;
if (!folder) throw new Error("Name the folder of HubSpot’s descriptions.");
const descriptions = descriptionsIn(folder, VERSION);
if (descriptions.length === 0) throw new Error(`${folder} has no descriptions of ${VERSION}.`);

type Checked = { readonly name: string; readonly breaches: Breach[] };

const requests: Checked[] = [];
const answers: Checked[] = [];
for (const one of folders) {
  for (const tried of one.cases.cases) {
    const { world } = await play(one, tried);
    const asked = world.calls.filter(({ service }) => service === "hubspot");
    requests.push(...asked.map(inRequest));
    answers.push(...asked.filter(({ by }) => by === "crm").map(inAnswer));
  }
}

report("requests", requests);
report("answers", answers);
for (const { why, is } of known) {
  const all = [...requests, ...answers].flatMap((one) => one.breaches);
  console.log(`let pass ${all.filter(is).length} times: ${why}`);
}

function inRequest({ method, path, body }: Call): Checked {
  const name = `${method} ${path}`;
  const { pathname, searchParams } = new URL(path, "http://hubspot");
  const found = operationOf(descriptions, method, pathname);
  if (!found) return { name, breaches: [{ path: "request", breach: "no such call" }] };
  const { operation, description } = found;
  const inQuery = (operation.parameters ?? []).filter((one) => one.in === "query");
  const strangers = [...searchParams.keys()].filter((key) => !inQuery.some((p) => p.name === key));
  const schema = schemaIn(operation.requestBody);
  const unwanted = body !== undefined && !schema;
  return {
    name,
    breaches: [
      ...strangers.map((key) => ({ path: `query.${key}`, breach: "unknown parameter" })),
      ...(unwanted ? [{ path: "request", breach: "no body is described" }] : []),
      ...(schema ? breaches(body, schema, description.components.schemas, "request") : []),
    ],
  };
}

function inAnswer({ method, path, status, response }: Call): Checked {
  const name = `${status} to ${method} ${path}`;
  const { pathname } = new URL(path, "http://hubspot");
  const found = operationOf(descriptions, method, pathname);
  if (!found) return { name, breaches: [{ path: "answer", breach: "no such call" }] };
  const { operation, description } = found;
  const { schemas, responses } = description.components;
  // An answer of several statuses has the form of the one that is described.
  const described = operation.responses[String(status === 207 ? 200 : status)];
  const schema = schemaIn(described ?? (status >= 400 ? responses?.Error : undefined));
  if (!schema) return { name, breaches: [{ path: "answer", breach: "no such status" }] };
  return { name, breaches: breaches(response, schema, schemas, "answer") };
}

function report(what: string, checked: readonly Checked[]) {
  const wrong = checked
    .map((one) => ({ ...one, breaches: one.breaches.filter((b) => !known.some((k) => k.is(b))) }))
    .filter((one) => one.breaches.length > 0);
  const lines = wrong.flatMap(({ name, breaches: found }) =>
    found.map(({ path, breach }) => `${name}: ${path}: ${breach}`),
  );
  for (const line of new Set(lines)) console.error(line);
  console.log(`${what} valid: ${checked.length - wrong.length} of ${checked.length}`);
  if (wrong.length > 0) process.exitCode = 1;
}
