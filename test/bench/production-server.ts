import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type ProductionServer = Awaited<ReturnType<typeof startServer>>;

/** The server may hold this much, whatever it is asked for. */
export const MOST_MEGABYTES = 1_000;

export const isBuilt = () => existsSync(join(root, ".next/BUILD_ID"));

type Options = {
  /** The address it listens on, as `next start -H` takes it. */
  readonly host?: string;
  /** Environment variables besides this process's own. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Is told each line it logs as an error. */
  readonly heard?: (message: string) => void;
};

/** The built site on a free port of this machine alone. */
export async function startServer({ host = "localhost", settings = {}, heard }: Options = {}) {
  const port = await freePort();
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "start", "-H", host, "-p", `${port}`], {
    cwd: root,
    env: { ...process.env, ...settings, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", heard ? "pipe" : "inherit"],
  });
  if (heard) createInterface(child.stderr as Readable).on("line", heard);
  const stop = () => child.kill("SIGTERM");
  process.on("exit", stop);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 150) throw new Error("next start did not come up.");
    const up = await fetch(`${url}/en`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    runs: () => child.exitCode === null && child.signalCode === null,
    ended: () => child.signalCode ?? `code ${child.exitCode}`,
    megabytes: () => residentMegabytes(child.pid ?? 0),
    stop: async () => {
      stop();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Size of the build on disk: what visitors ask for must not make it grow. */
export const buildMegabytes = () => bytesIn(join(root, ".next")) / 2 ** 20;

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : lstatSync(path).size);
  }, 0);
}

/** Memory of a process and those it started; not a number where the system does not say. */
function residentMegabytes(pid: number): number {
  if (process.platform === "win32") return Number.NaN;
  const own =
    Number(execFileSync("ps", ["-o", "rss=", "-p", `${pid}`], { encoding: "utf8" })) / 1024;
  const list = `/proc/${pid}/task/${pid}/children`;
  const children = existsSync(list) ? readFileSync(list, "utf8").split(" ").filter(Boolean) : [];
  return children.reduce((sum, child) => sum + residentMegabytes(Number(child)), own);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
