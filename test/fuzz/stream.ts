import fc from "fast-check";
import { canaryOf } from "./canary";
import { type FuzzRequest, marked, requests } from "./request";

/** One request of a run: the same seed and index always make the same. */
export type Numbered = {
  readonly index: number;
  readonly canary: string;
  readonly request: FuzzRequest;
};

/** So many at a time: a hundred thousand would not fit in memory with their bodies. */
const BATCH = 250;

/** The requests of a run, from one index up to another. */
export function* streamOf(seed: number, from: number, to: number): Generator<Numbered> {
  for (let batch = Math.floor(from / BATCH); batch * BATCH < to; batch++) {
    const sample = fc.sample(requests, { seed: seed * 1_000_003 + batch, numRuns: BATCH });
    for (const [i, request] of sample.entries()) {
      const index = batch * BATCH + i;
      const canary = canaryOf(seed, index);
      if (index >= from && index < to) yield { index, canary, request: marked(request, canary) };
    }
  }
}
