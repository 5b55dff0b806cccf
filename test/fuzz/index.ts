/** Sends the built site what strangers may send, and prints what it must not have done. */
import { MOST_MEGABYTES, startServer } from "../bench/production-server";
import { findingsOf, show } from "./findings";
import { optionsOf } from "./options";
import { report, reportFindings } from "./report";
import { type Judged, run } from "./run";
import { streamOf } from "./stream";
import { increase, Tally } from "./tally";

const CONNECTIONS = 16;
const { seed, only, from, to } = optionsOf(process.argv.slice(2));

const said = new Map<string, number>();
const lastWords: string[] = [];
const server = await startServer({ heard });
const before = server.megabytes();
let most = before;
const watch = setInterval(() => {
  if (server.runs()) most = Math.max(most, server.megabytes());
}, 2_000);

const tally = new Tally();
const faulty: Judged[] = [];
const started = performance.now();
console.log(`Seed ${seed}: ${to - from} requests to ${server.url}`);
await run({ url: server.url, stream: streamOf(seed, from, to), connections: CONNECTIONS, judged });
const seconds = (performance.now() - started) / 1_000;
clearInterval(watch);

const alive = await answers();
const after = alive ? server.megabytes() : 0;
most = Math.max(most, after);
report(tally, { seconds, crashed: !alive, before, most, after }, said);
if (!alive) console.log(`\nThe server is gone: ${server.ended()}\n${lastWords.join("\n")}`);
else reportFindings(await findingsOf(server.url, faulty), seed);
await server.stop();
process.exitCode = tally.found > 0 || !alive || most > MOST_MEGABYTES ? 1 : 0;

function judged(one: Judged): boolean {
  tally.add(one);
  if (one.faults.length > 0) faulty.push(one);
  if (only !== null) console.log(show(one.numbered.request), one.outcome, one.faults);
  if (tally.requests % 5_000 === 0) console.log(`${tally.requests} sent, ${tally.found} faults`);
  return server.runs();
}

function heard(message: string): void {
  increase(said, message);
  lastWords.push(message);
  if (lastWords.length > 30) lastWords.shift();
}

async function answers(): Promise<boolean> {
  return (
    server.runs() &&
    (await fetch(`${server.url}/en`).then(
      ({ ok }) => ok,
      () => false,
    ))
  );
}
