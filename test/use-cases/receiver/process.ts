import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A line of the receiver's log. */
export type Line = {
  outcome: string;
  key?: string;
  tries?: number;
  port?: number;
  reason?: string;
};

export type Receiver = {
  readonly url: string;
  readonly lines: readonly Line[];
  /** Waits until the log has so many lines of these outcomes. */
  logged(count: number, ...outcomes: string[]): Promise<Line[]>;
  /** Asks it to stop, as a server's supervisor does; gives its exit code. */
  stop(): Promise<number | null>;
};

export const receiverFile = file("../../../rules/use-cases/webhook-receiver/receiver.js");

/** As for the actions: another Node may be named in ACTION_NODE. */
const node = process.env.ACTION_NODE || process.execPath;

/** Nothing of the environment of the tests reaches it. */
const mode = { NODE_ENV: "production" } as const;

/** Starts the receiver in a fresh Node process. */
export async function startReceiver(settings: object, secret: string): Promise<Receiver> {
  const sent = [file("start.mjs"), receiverFile, JSON.stringify({ port: 0, ...settings })];
  const child = spawn(node, sent, {
    env: { ...mode, HUBSPOT_CLIENT_SECRET: secret, ORDERS_TOKEN: "dummy-orders-token" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = linesOf(child);
  const exited = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const logged = async (count: number, ...outcomes: string[]) => {
    for (let waited = 0; waited < 15_000; waited += 10) {
      const found = lines.filter(({ outcome }) => outcomes.includes(outcome));
      if (found.length >= count) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The receiver logged no ${count} × ${outcomes}: ${JSON.stringify(lines)}`);
  };
  const [listening] = await logged(1, "listening");
  return {
    url: `http://127.0.0.1:${listening?.port}`,
    lines,
    logged,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

/** Runs the file as one would on a server; gives its exit code and what it says. */
export function runFile(
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(node, [receiverFile], { env: { ...mode, ...env } });
    let said = "";
    child.stderr.on("data", (part) => (said += part));
    child.on("close", (code) => resolve({ code, said }));
  });
}

function linesOf(child: ChildProcess): Line[] {
  const lines: Line[] = [];
  let rest = "";
  child.stdout?.on("data", (part) => {
    const parts = `${rest}${part}`.split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts.map((line) => JSON.parse(line) as Line));
  });
  return lines;
}

function file(path: string) {
  return fileURLToPath(new URL(path, import.meta.url));
}
