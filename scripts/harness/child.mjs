/** Runs one action once, in this process: the job comes on stdin, the report goes to stdout. */
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { prepare, seen, watched } from "./preload.mjs";

const { exit, stdin, stdout } = process;

/** @type {import("./preload.mjs").Job} */
const job = JSON.parse(await text(stdin));
prepare(job);
const { default: action } = await import(pathToFileURL(job.file).href);
stdout.write("started\n");

/** @type {{ result: unknown, calledBack: unknown[][], threw: string, milliseconds: number, held: number }} */
const report = { result: null, calledBack: [], threw: "", milliseconds: 0, held: 0 };
const delay = monitorEventLoopDelay();
delay.enable();
const start = performance.now();
try {
  const callback = (/** @type {unknown[]} */ ...given) =>
    report.calledBack.push(structuredClone(given));
  report.result = await action.main(watched(job.event), ...(job.callback ? [callback] : []));
} catch (error) {
  report.threw = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
}
report.milliseconds = Math.round(performance.now() - start);
report.held = Math.round(delay.max / 1e6);

const { log, faults } = seen;
const read = { inputs: [...seen.inputs], secrets: [...seen.secrets] };
// What the action did not await is lost in HubSpot too.
stdout.write(JSON.stringify({ ...report, log, faults, ...read }), () => exit(0));
