import type { Blueprint, Service } from "@/rules/use-cases/blueprint";
import { casesOf } from "@/rules/use-cases/registry";

/** One request to another system, and what it answers in the case that the bench shows. */
export type Answer = {
  readonly method: string;
  readonly path: string;
  /** Compact JSON: of a list, the first entry; nothing where no run of it is in the cases. */
  readonly example: string | undefined;
  readonly service: Service;
};

/** What systems other than HubSpot are asked by a template, and what they have to answer. */
export function answersOf({ id, services }: Blueprint): Answer[] {
  return services
    .filter(({ base }) => !base.includes("hubapi"))
    .flatMap((service): Answer[] =>
      service.asked
        ? [{ ...service.asked, example: undefined, service }]
        : requestsTo(id, service).map((one) => ({ ...one, service })),
    );
}

function requestsTo(id: string, { id: service, reads }: Service) {
  const { cases, sample } = casesOf(id);
  const shown = cases.find((one) => one.id === sample);
  const responses = shown?.responses?.filter((one) => one.service === service) ?? [];
  const requests = shown?.expect.requests?.filter((one) => one.service === service) ?? [];
  return requests.map(({ method, path }, i) => ({
    method,
    path: decodeURIComponent(path),
    example: exampleOf(responses[i]?.json, reads),
  }));
}

/** A list of records is as clear with one of them. */
function exampleOf(json: unknown, reads: readonly string[] | undefined): string {
  const isRecord = (value: unknown) => typeof value === "object" && value !== null;
  const short = (value: unknown) =>
    Array.isArray(value) && value.every(isRecord) ? value.slice(0, 1) : value;
  const members = Object.entries((json ?? {}) as object)
    .filter(([name]) => reads === undefined || reads.includes(name))
    .map(([name, value]) => [name, short(value)]);
  return JSON.stringify(Object.fromEntries(members))
    .replaceAll('":', '": ')
    .replaceAll(',"', ', "');
}
