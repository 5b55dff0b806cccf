import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Case } from "@/rules/use-cases/case";
import { eventOf } from "../run";
import { type Disturbance, type World, worldOf } from "../world";
import { Clock } from "./clock";
import { networkOf } from "./network";
import { surroundings } from "./surroundings";

/** An action and its blueprint. */
export type Action = { readonly blueprint: Blueprint; readonly code: string };

/** What one run of an action came to. */
export type Run = {
  readonly outputs: Record<string, unknown>;
  /** The error that main threw; empty if none. */
  readonly threw: string;
  readonly milliseconds: number;
};

/** What some runs on one world came to. */
export type Played = { readonly runs: Run[]; readonly world: World; readonly bytes: number };

type Options = {
  readonly disturb?: Disturbance;
  /** How many milliseconds a call is on its way, and so an answer. */
  readonly latency?: () => number;
  /** The next byte drawn at random; without it always the same, so that two runs can be compared. */
  readonly draw?: () => number;
  /** The cases that run at the same time, on the world of the first; without it one. */
  readonly together?: readonly Case[];
};

const START = Date.parse("2026-03-02T10:00:00Z");

/** Plays a case in this process, on a clock of its own: what takes an action 15 s takes none. */
export async function play(action: Action, tried: Case, options: Options = {}): Promise<Played> {
  const { disturb, latency = () => 20, together = [tried] } = options;
  const draw = options.draw ?? (() => tried.byte ?? 1);
  const clock = new Clock();
  const start = tried.now ? Date.parse(tried.now) : START;
  const world = worldOf(action.blueprint, tried, {
    ...(disturb ? { disturb } : {}),
    clock: () => clock.now,
  });
  const network = networkOf(world, action.blueprint, clock, latency);
  const around = {
    ...surroundings(clock, start, draw),
    fetch: network.fetch,
    process: { env: world.secrets },
  };
  const one = async (case_: Case): Promise<Run> => {
    const main = load(action.code, around);
    const began = clock.now;
    const { outputs, threw } = await outputsOf(action, () => main(eventOf(case_)));
    return { outputs, threw, milliseconds: clock.now - began };
  };
  const runs = await clock.pass(Promise.all(together.map(one)));
  return { runs, world, bytes: network.handedOut.bytes };
}

async function outputsOf({ blueprint }: Action, main: () => Promise<unknown>) {
  try {
    const result = (await main()) as Record<string, unknown> | undefined;
    const outputs = blueprint.kind === "bot" ? result : result?.outputFields;
    return { outputs: (outputs ?? {}) as Record<string, unknown>, threw: "" };
  } catch (error) {
    return { outputs: {}, threw: error instanceof Error ? error.message : JSON.stringify(error) };
  }
}

type Main = (event: object) => Promise<unknown>;

/** The action as it is pasted, with other surroundings. */
function load(code: string, around: object): Main {
  const exports = {} as { main: Main };
  new Function("exports", ...Object.keys(around), code)(exports, ...Object.values(around));
  return exports.main;
}
