import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Case, Write } from "@/rules/use-cases/case";
import { type Report, runOnce } from "./process";
import { type Call, openWorld } from "./world";

/** What a case came to: a report for each run, and what happened outside in all of them. */
export type Outcome = {
  readonly reports: Report[];
  readonly calls: Call[];
  readonly writes: Write[];
  readonly faults: string[];
};

/** How HubSpot takes an answer: from what main returns, or through a callback that it hands to main. */
export type Way = "returned" | "called back";

/** The ways in which an action has to serve: which one bots on Node 24 take is not known. */
export const waysOf = ({ kind }: Blueprint): readonly Way[] =>
  kind === "bot" ? ["returned", "called back"] : ["returned"];

/** The file of a use case’s folder, as a path. */
export const fileOf = (useCase: string, name: string) =>
  fileURLToPath(new URL(`../../rules/use-cases/${useCase}/${name}`, import.meta.url));

/** A machine that holds a process up so long makes responses late that were not: that proves nothing. */
const TOO_BUSY = 1_000;
const TRIES = 4;

/**
 * Runs a case as often as it says, each time in a fresh process, on one world. If the machine was
 * too busy meanwhile, all of it is done again, on a new world.
 */
export async function runCase(
  blueprint: Blueprint,
  tried: Case,
  file = fileOf(blueprint.id, "action.js"),
  way: Way = "returned",
): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const delay = monitorEventLoopDelay();
    delay.enable();
    const outcome = await attemptCase(blueprint, tried, file, way);
    delay.disable();
    const held = Math.max(delay.max / 1e6, ...outcome.reports.map((report) => report.held));
    if (held < TOO_BUSY || attempt === TRIES) return outcome;
  }
}

async function attemptCase(
  blueprint: Blueprint,
  tried: Case,
  file: string,
  way: Way,
): Promise<Outcome> {
  const world = await openWorld(blueprint, tried);
  const { origins, secrets, calls, writes, faults, crm } = world;
  const { now, byte } = tried;
  const fixed = { ...(now === undefined ? {} : { now }), ...(byte === undefined ? {} : { byte }) };
  const callback = way === "called back";
  const reports: Report[] = [];
  try {
    for (let run = 1; run <= (tried.runs ?? 1); run++) {
      const report = await runOnce({
        file,
        event: eventOf(tried),
        origins,
        secrets,
        callback,
        ...fixed,
      });
      reports.push(report);
      faults.push(...report.faults);
    }
  } finally {
    await world.close();
  }
  if (crm.throttled > 0) faults.push("searches more than five times within a second");
  return { reports, calls, writes, faults };
}

/** The event as HubSpot documents it. */
export function eventOf(tried: Case): Record<string, unknown> {
  return (
    tried.event ?? {
      origin: { portalId: 1, actionDefinitionId: 2 },
      object: tried.object ?? { objectType: "CONTACT", objectId: 1 },
      inputFields: tried.inputs === undefined ? {} : tried.inputs,
      callbackId: "ap-123-456-7-8",
    }
  );
}

/** What a run hands to the workflow; a bot’s answer is its output. */
export function outputsOf(blueprint: Blueprint, { result }: Report): Record<string, unknown> {
  const whole = (result ?? {}) as Record<string, unknown>;
  const outputs = blueprint.kind === "bot" ? whole : whole.outputFields;
  return (outputs ?? {}) as Record<string, unknown>;
}
