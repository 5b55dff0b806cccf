import { heading, line, number } from "../bench/measure";
import { MOST_MEGABYTES } from "../bench/production-server";
import type { Finding } from "./findings";
import type { Tally } from "./tally";

/** What happened to the server meanwhile. */
export type Health = {
  readonly seconds: number;
  readonly crashed: boolean;
  readonly before: number;
  readonly most: number;
  readonly after: number;
};

/** Prints what a run has seen. */
export function report(tally: Tally, health: Health, said: ReadonlyMap<string, number>): void {
  heading("What came back", "Each status, and what the site must never do.");
  for (const [status, count] of sorted(tally.statuses)) line(status, number(count));
  console.log();
  line("requests", number(tally.requests), `${number(tally.requests / health.seconds)}/s`);
  line("5xx", number(tally.faults.get("server error") ?? 0), "at most 0");
  line("reflected", number(tally.faults.get("reflected") ?? 0), "at most 0");
  line("crashes", health.crashed ? "1" : "0", "at most 0");
  line("all faults", number(tally.found), "at most 0");
  line("slowest answer", `${number(tally.slowest)} ms`, "at most 10,000");
  line("time", `${number(health.seconds)} s`);
  const { before, most, after } = health;
  const memory = `${number(before)} → ${number(after)} MB`;
  line("memory before and after", memory, `at most ${number(MOST_MEGABYTES)}; was ${number(most)}`);
  for (const [kind, count] of sorted(tally.faults)) line(`fault: ${kind}`, number(count));
  for (const [message, count] of sorted(said).slice(0, 12))
    line("the server said", number(count), message);
}

/** Prints each fault with its least request and how to send it again. */
export function reportFindings(findings: readonly Finding[], seed: number): void {
  if (findings.length === 0) return;
  heading("Faults", "The least request that shows each, and the one it comes from.");
  for (const { fault, index, shown, count } of findings) {
    console.log(`  ${fault.kind} (${fault.detail}), ${number(count)} times\n    ${shown}`);
    console.log(`    npm run fuzz -- --seed ${seed} --only ${index}\n`);
  }
}

const sorted = <K>(counts: ReadonlyMap<K, number>) => [...counts].sort(([, a], [, b]) => b - a);
