import type { CompiledRule } from "../diagram/compiled-rule";
import type { Standing } from "./standing";

/** A change in the product that touches a rule which decided the result. */
export type Caution = {
  /** An id in freshness.json. */
  readonly freshness: string;
  /** The rules of the sheet that it touches. */
  readonly rules: readonly string[];
  /** The approach it makes worth checking, where it may lift what ruled that approach out. */
  readonly worthChecking?: string;
};

/**
 * The cautions of a result. An excluded approach becomes worth checking only where HubSpot has
 * since changed every rule that excludes it; and only approaches simpler than the recommended one
 * can have been decisive. A rule that is met gains nothing from a change that would lift it.
 * @param simpler standings of the approaches before the recommended one
 * @param speaking the rules that speak for the recommended one
 * @param reopens ids in freshness.json that may lift a rule
 */
export function cautionsOf(
  simpler: readonly Standing[],
  speaking: readonly CompiledRule[],
  reopens: ReadonlySet<string>,
): Caution[] {
  const worth = simpler.flatMap(({ approach, excludedBy }) =>
    excludedBy.every(({ source }) => source.since !== undefined && reopens.has(source.since))
      ? byFreshness(excludedBy).map((caution) => ({ ...caution, worthChecking: approach.id }))
      : [],
  );
  return [...worth, ...byFreshness(speaking).filter(({ freshness }) => !reopens.has(freshness))];
}

function byFreshness(rules: readonly CompiledRule[]): Caution[] {
  const found = new Map<string, string[]>();
  for (const { id, source } of rules) {
    if (source.since) found.set(source.since, [...(found.get(source.since) ?? []), id]);
  }
  return [...found].map(([freshness, ids]) => ({ freshness, rules: ids }));
}
