import type { CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";
import { type Admission, type Alternative, alternativesAmong } from "./admission";

/** What an approach needs first, and the approaches that work without it. */
export type Prerequisite = {
  readonly id: string;
  /** Whether it is met by the answers that are certain; null: they do not say. */
  readonly met: boolean | null;
  readonly without: readonly Alternative[];
};

/**
 * A prerequisite as the answers have it.
 * @param certain bits of the answers that are certain
 * @param all how the answers admit every approach
 * @param first the approaches recommended
 */
export function prerequisiteOf(
  { id, holds }: CompiledRule,
  certain: readonly number[],
  all: readonly Admission[],
  first: readonly string[],
  names: (question: number) => string,
): Prerequisite {
  const lacks = evaluate(holds, certain);
  const free = alternativesAmong(
    all.filter(({ approach }) => !approach.prerequisites.some((one) => one.id === id)),
    first,
    names,
  );
  const fit = free.findIndex(({ dependsOn }) => dependsOn.length === 0);
  return {
    id,
    met: lacks === undefined ? null : !lacks,
    without: fit < 0 ? free : free.slice(0, fit + 1),
  };
}
