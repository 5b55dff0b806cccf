import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Case, ScriptedResponse, Write } from "@/rules/use-cases/case";
import { FakeCrm } from "./hubspot/crm";
import { plural } from "./hubspot/records";
import { dummy, keyFault } from "./keys";
import { scriptOf } from "./script";
import { type Served, serve } from "./server";

/** One call that an action made, as it arrived. */
export type Call = {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** What was answered; 0 where nothing was. */
  status: number;
  response: unknown;
  /** Whose answer it was. */
  by: "crm" | "script";
};

type Asked = Pick<Call, "service" | "method" | "path" | "body"> & {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** What somebody outside answers: as a case scripts it, or as the CRM does. */
export type Answer = Partial<Omit<ScriptedResponse, "json">> & { readonly json?: unknown };

/** An answer that comes instead of the right one; undefined leaves that. */
export type Disturbance = (call: Call) => Answer | undefined;

/** Everything outside the action: third parties and HubSpot. */
export type World = {
  readonly secrets: Record<string, string>;
  readonly calls: Call[];
  readonly writes: Write[];
  /** What no action may do: wrong keys, unknown paths, requests that HubSpot would refuse. */
  readonly faults: string[];
  readonly crm: FakeCrm;
  /** Takes a call in, does what it asks, and gives the answer to it. */
  answer(asked: Asked): Answer;
};

type Options = { readonly disturb?: Disturbance; readonly clock?: () => number };

/** The world of a case, on servers of this machine. */
export async function openWorld(blueprint: Blueprint, tried: Case): Promise<World & Served> {
  const world = worldOf(blueprint, tried);
  return { ...world, ...(await serve(world, blueprint)) };
}

/** Makes the world of a case. */
export function worldOf(blueprint: Blueprint, tried: Case, options: Options = {}): World {
  const faults: string[] = [];
  const crm = new FakeCrm(tried.hubspot ?? {}, uniqueIn(blueprint), faults, options.clock);
  const unset = tried.withoutSecrets ?? [];
  const set = blueprint.secrets.filter((name) => !unset.includes(name));
  const calls: Call[] = [];
  const scriptedFor = scriptOf(tried.responses ?? []);

  function answer({ headers, ...asked }: Asked): Answer {
    const call: Call = { ...asked, status: 0, response: undefined, by: "script" };
    calls.push(call);
    const given = answerTo(call, headers);
    if (given.hang || given.drop) return given;
    call.status = given.status ?? 200;
    call.response = given.text ?? given.json;
    return given;
  }

  function answerTo(call: Call, headers: Asked["headers"]): Answer {
    const { service: id, method, path } = call;
    const service = blueprint.services.find((one) => one.id === id);
    const denied = service && keyFault(service, headers, blueprint.secrets);
    if (denied !== undefined) {
      if (unset.length === 0) faults.push(`${method} ${path} to ${id}: ${denied}`);
      return { status: 401, json: { message: "authentication failed" } };
    }
    const odd = options.disturb?.(call);
    if (!odd) return usual(call);
    if (odd.carriedOut && id === "hubspot") crm.handle(call);
    return odd;
  }

  function usual(call: Call): Answer {
    const scripted = scriptedFor(call);
    if (scripted?.carriedOut) crm.handle(call);
    if (scripted) return scripted;
    if (call.service === "hubspot") {
      call.by = "crm";
      return crm.handle(call);
    }
    const { service, method, path } = call;
    const missing = "no answer is scripted; add one to the case";
    // Where something odd came before, an action may rightly ask on.
    if (!options.disturb) faults.push(`${method} ${path} to ${service}: ${missing}`);
    return { status: 404, json: {} };
  }

  const secrets = Object.fromEntries(set.map((name) => [name, dummy(name)]));
  return { secrets, calls, writes: crm.writes, faults, crm, answer };
}

const uniqueIn = ({ properties }: Blueprint) =>
  properties.flatMap(({ object, name, unique }) => (unique ? [`${plural(object)}.${name}`] : []));
