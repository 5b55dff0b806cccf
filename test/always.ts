import fc from "fast-check";

const SEED = 20_261_121;

/** Tries a property on the same cases each time; a failure names its seed, its path and the smallest case. */
export const always = <T>(property: fc.IRawProperty<T>, times = 200) =>
  fc.assert(property, { seed: SEED, numRuns: times });
