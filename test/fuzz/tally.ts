import type { FaultKind } from "./oracle";
import type { Judged } from "./run";

/** What a run has seen so far. */
export class Tally {
  requests = 0;
  slowest = 0;
  readonly statuses = new Map<string, number>();
  readonly faults = new Map<FaultKind, number>();

  add({ outcome, faults }: Judged): void {
    this.requests++;
    if ("status" in outcome) this.slowest = Math.max(this.slowest, outcome.milliseconds);
    increase(this.statuses, "status" in outcome ? `${outcome.status}` : outcome.silent);
    for (const { kind } of faults) increase(this.faults, kind);
  }

  get found(): number {
    return [...this.faults.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** Counts one more under a key. */
export function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
