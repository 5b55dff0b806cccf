import autocannon from "autocannon";
import { advisorStates } from "./advisor-states";
import { heading, line, number } from "./measure";
import { buildMegabytes, isBuilt, type ProductionServer, startServer } from "./production-server";
import { showScripts } from "./scripts";

const STATES = 500;
const SECONDS = 8;
const CONNECTIONS = 10;

/** Requests a second, memory and disk of the production server; and what a browser loads. */
export async function benchServing(): Promise<void> {
  heading(
    "Serving",
    `${SECONDS} s of ${CONNECTIONS} connections each, after every page was asked for once; load and server share this machine.`,
  );
  if (!isBuilt()) return line("skipped", "", "there is no .next: run “npm run build” first");
  const server = await startServer();
  try {
    await compareLoad(server);
    await showScripts(server);
  } finally {
    await server.stop();
  }
}

async function compareLoad(server: ProductionServer): Promise<void> {
  const states = advisorStates(STATES, 7);
  const before = { memory: server.megabytes(), disk: buildMegabytes() };
  const rendering = performance.now();
  for (const path of ["/en", ...states]) await ask(server, path);
  const rendered = (performance.now() - rendering) / states.length;
  const start = await load(server, ["/en"]);
  const advisor = await load(server, states);
  line("start page", `${number(start)}/s`);
  line(`${STATES} advisor states`, `${number(advisor)}/s`);
  line("advisor state against start page", number(advisor / start, 2), "aim: 0.5");
  line("a state asked for the first time", `${number(rendered, 1)} ms`);
  line("memory before and after", range(before.memory, server.megabytes(), "MB"));
  line("build on disk before and after", range(before.disk, buildMegabytes(), "MB"));
}

const range = (from: number, to: number, unit: string) => `${number(from)} → ${number(to)} ${unit}`;

async function ask({ url }: ProductionServer, path: string): Promise<void> {
  const response = await fetch(url + path);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
}

async function load({ url }: ProductionServer, paths: readonly string[]): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: paths.map((path) => ({ path })),
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} answers were not 200.`);
  return result.requests.average;
}
