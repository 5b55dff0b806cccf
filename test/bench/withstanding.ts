import { advisorStates } from "./advisor-states";
import { heading, line, number, quantile } from "./measure";
import { isBuilt, MOST_MEGABYTES, type ProductionServer, startServer } from "./production-server";
import { attack, visit, visited } from "./visitors";

const ROUNDS = 2;
const SECONDS = 6;
const PER_SECOND = 50;
/** Milliseconds within which a server that has nothing to do answers, even on a busy machine. */
const CALM = 250;
const PARAMETERS = 7_000;
const STATES = 3_000;

const attacked = ["/x.txt", "/en/guide", "/api/recommendation"];

/** What one client can do to all others: hold up their answers, fill the server's memory. */
export async function benchWithstanding(): Promise<void> {
  heading(
    "Withstanding one hostile client",
    `Other visitors come ${PER_SECOND} times a second while it sends ${number(PARAMETERS)} parameters once a second; ${ROUNDS} rounds of ${SECONDS} s each.`,
  );
  if (!isBuilt()) return line("skipped", "", "there is no .next: run “npm run build” first");
  const server = await startServer();
  try {
    await holdUp(server);
    await fill(server);
  } finally {
    await server.stop();
  }
}

async function holdUp({ url }: ProductionServer): Promise<void> {
  await visit(url, 1, visited.length);
  const calm: number[] = [];
  const under = new Map<string, number[]>(attacked.map((path) => [path, []]));
  for (let round = 0; round < ROUNDS; round++) {
    calm.push(...(await visit(url, SECONDS, PER_SECOND)));
    for (const [path, waits] of under) {
      const stop = attack(`${url}${path}?${"a&".repeat(PARAMETERS)}`);
      waits.push(...(await visit(url, SECONDS, PER_SECOND)));
      stop();
      await calmed(url);
    }
  }
  const usual = quantile(calm, 0.99);
  line("99 of 100 answers, calm, within", `${number(usual, 1)} ms`);
  for (const [path, waits] of under) {
    const held = quantile(waits, 0.99);
    const ratio = `${number(held / usual, 2)} times calm; at most 1.5`;
    line(`… while it asks for ${path}`, `${number(held, 1)} ms`, ratio);
  }
}

/** Waits for the server to be done with an attack, which would be counted against the next. */
async function calmed(url: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (Math.max(...(await visit(url, 1, visited.length))) <= CALM) return;
  }
}

async function fill({ url, megabytes }: ProductionServer): Promise<void> {
  const before = megabytes();
  for (const path of advisorStates(STATES, 11)) await (await fetch(url + path)).arrayBuffer();
  line(
    `memory before and after ${number(STATES)} new states`,
    `${number(before)} → ${number(megabytes())} MB`,
    `at most ${number(MOST_MEGABYTES)}`,
  );
}
