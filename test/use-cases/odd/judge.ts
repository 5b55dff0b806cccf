import { isDeepStrictEqual } from "node:util";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Case, Write } from "@/rules/use-cases/case";
import { strayValues } from "../../../scripts/harness/as-declared";
import { plural } from "../../../scripts/harness/hubspot/records";
import type { Played } from "../../../scripts/harness/virtual/run";

/** HubSpot stops an action after 20 s; it plans for 15. */
const MOST = 16_500;

/** An action has 128 MB for everything, and stops reading an answer after two. */
const MOST_BYTES = 3_000_000;

/** Statuses with which an action rightly says that somebody knows nothing, or nothing of use. */
const nothingKnown: Record<string, readonly string[]> = {
  "enrich-leads": ["unknown"],
  "pull-enrich-records": ["unknown", "stale"],
  "order-status": ["asking"],
};

/** Outputs that say by themselves what could not be had, where status and reason stay the same. */
const tells: Record<string, readonly string[]> = {
  "ai-lead-enrichment": ["enrichment_confidence", "lead_score"],
  "enrich-leads": ["fields_written"],
  "pull-enrich-records": ["fields_written", "matched_by"],
};

/** Outcomes that are right in a world as it has become: the deal made for the contact is there. */
const come: Record<string, (outputs: Outputs, odd: Played, tried: Case) => boolean> = {
  "automate-control-data": ({ status, deal_id }, { world }, { object }) =>
    ["existing", "created"].includes(String(status)) &&
    world.crm.record("deals", String(deal_id))?.properties.created_for_contact ===
      String(object?.objectId),
};

type Given = {
  readonly blueprint: Blueprint;
  readonly tried: Case;
  /** The same run with nothing odd about it. */
  readonly calm: Played;
  /** The same run with no answer to anything. */
  readonly silent: Played;
  readonly odd: Played;
};

/** What went wrong in a run with an odd answer; nothing, if only less was done than otherwise. */
export function wrongDeeds({ blueprint, tried, calm, silent, odd }: Given): string[] {
  const [run, usual, mute] = [odd, calm, silent].map(({ runs }) => runs[0]);
  if (!run || !usual || !mute) return ["there was no run"];
  return [
    ...(run.threw ? [`main threw: ${run.threw}`] : []),
    ...(run.milliseconds < MOST ? [] : [`it took ${run.milliseconds} ms`]),
    ...(odd.bytes < MOST_BYTES ? [] : [`it read ${odd.bytes} bytes`]),
    ...odd.world.faults,
    ...missingOutputs(blueprint, run.outputs),
    ...strayValues(blueprint, run.outputs),
    ...wrongWrites(tried, calm.world.writes, odd.world.writes),
    ...(come[blueprint.id]?.(run.outputs, odd, tried)
      ? []
      : wrongOutcome(blueprint, run.outputs, usual.outputs, mute.outputs)),
  ];
}

type Outputs = Readonly<Record<string, unknown>>;

/** Where status, reason and version of an outcome stand: a bot keeps them in its state. */
const verdictOf = (blueprint: Blueprint, outputs: Outputs): Outputs =>
  blueprint.kind === "bot" ? ((outputs.customState ?? {}) as Outputs) : outputs;

function missingOutputs(blueprint: Blueprint, outputs: Outputs): string[] {
  const verdict = verdictOf(blueprint, outputs);
  const always = ["status", "reason", "version"];
  return always
    .filter((name) => typeof verdict[name] !== "string" || verdict[name] === "")
    .map((name) => `no ${name}`);
}

/**
 * A write is right if the calm run makes it too, and as often; or if it only fills what was empty. A
 * new record or a new tie is right only in the first way.
 */
function wrongWrites(tried: Case, usual: readonly Write[], made: readonly Write[]): string[] {
  const left = [...usual];
  return made.flatMap((write) => {
    const at = left.findIndex((one) => isDeepStrictEqual(one, write));
    if (at !== -1) {
      if (write.method === "POST") left.splice(at, 1); // twice would be two records
      return [];
    }
    const wrong = write.method === "PATCH" ? overwritten(tried, write, usual) : ["made"];
    return wrong.map((what) => `wrongly written: ${what} by ${write.method} ${write.path}`);
  });
}

function overwritten(tried: Case, { path, properties = {} }: Write, usual: readonly Write[]) {
  const [, , , , type = "", id = ""] = path.split("/");
  const records = Object.entries(tried.hubspot?.objects ?? {})
    .filter(([name]) => plural(name) === plural(type))
    .flatMap(([, all]) => all);
  const before = records.find((one) => one.id === id)?.properties ?? {};
  const same = usual.find((one) => one.path === path)?.properties ?? {};
  return Object.keys(properties).filter(
    (name) => (before[name] ?? "") !== "" && same[name] !== properties[name],
  );
}

/**
 * An odd answer may end in what happens when nobody answers, or in the usual status; and then the
 * other outputs are the usual ones, unless the reason says why not.
 */
function wrongOutcome(blueprint: Blueprint, run: Outputs, usual: Outputs, mute: Outputs): string[] {
  const [ours, theirs, silent] = [run, usual, mute].map((one) => verdictOf(blueprint, one));
  const status = String(ours?.status);
  const harmless = [theirs?.status, silent?.status, ...(nothingKnown[blueprint.id] ?? [])];
  if (!harmless.includes(status)) return [`ended in ${status}, because ${ours?.reason}`];
  if (status !== theirs?.status || ours?.reason !== theirs?.reason) return [];
  if (tells[blueprint.id]?.some((name) => run[name] !== usual[name])) return [];
  return isDeepStrictEqual(run, usual)
    ? []
    : [`other outputs, and the same reason: ${JSON.stringify(run)}`];
}
