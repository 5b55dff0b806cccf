import type { CompiledRulebook } from "../diagram/compile";
import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";
import { type Answers, bitsOf } from "../diagram/vocabulary";
import type { Admission } from "./admission";

/** A change in the product that touches what the result rests on. */
export type Caution = {
  /** An id in freshness.json. */
  readonly freshness: string;
  /** The rules of the sheet that it touches; none where it touches the approach itself. */
  readonly rules: readonly string[];
};

/** A simpler approach that is ruled out only by what HubSpot has changed since. */
export type Reopened = {
  readonly approach: string;
  /** The rules that rule it out. */
  readonly rules: readonly string[];
  /** What has changed: ids in freshness.json. */
  readonly freshness: readonly string[];
};

/** The change in the product that concerns a rule for these answers; undefined where none does. */
function changeOf(
  { freshness }: CompiledRulebook,
  { source: { since } }: CompiledRule,
  bits: readonly number[],
) {
  const change = since === undefined ? undefined : freshness.get(since);
  if (since === undefined || !change || !evaluate(change.concerns, bits)) return undefined;
  return { id: since, reopens: change.reopens };
}

/** The same for a rule by its id: an id in freshness.json, or undefined. */
export function changeTouching(
  compiled: CompiledRulebook,
  id: string,
  answers: Answers,
): string | undefined {
  const rules = compiled.approaches.flatMap(({ excluding }) => excluding);
  const rule = rules.find((one) => one.id === id);
  return rule && changeOf(compiled, rule, bitsOf(compiled.vocabulary, answers))?.id;
}

/**
 * Approaches to check before the recommended one: HubSpot has since changed every rule that
 * excludes them. Only approaches that come earlier in the order can have been decisive.
 * @param earlier how the answers admit the approaches before the recommended one
 */
export function reopenedAmong(
  compiled: CompiledRulebook,
  earlier: readonly Admission[],
  bits: readonly number[],
): Reopened[] {
  return earlier.flatMap(({ approach, excludedBy }) => {
    const changes = excludedBy.map((rule) => changeOf(compiled, rule, bits));
    if (changes.length === 0 || !changes.every((change) => change?.reopens)) return [];
    const freshness = new Set(changes.flatMap((change) => change?.id ?? []));
    return [
      { approach: approach.id, rules: excludedBy.map(({ id }) => id), freshness: [...freshness] },
    ];
  });
}

/**
 * What has changed about the recommended approach and the rules that speak for it. A rule that is
 * met gains nothing from a change that would lift it.
 */
export function cautionsOf(
  compiled: CompiledRulebook,
  recommended: readonly CompiledApproach[],
  speaking: readonly CompiledRule[],
  bits: readonly number[],
): Caution[] {
  const found = new Map<string, string[]>();
  for (const id of recommended.flatMap(({ source }) => source.since ?? [])) found.set(id, []);
  for (const rule of speaking) {
    const change = changeOf(compiled, rule, bits);
    if (!change || change.reopens) continue;
    found.set(change.id, [...(found.get(change.id) ?? []), rule.id]);
  }
  return [...found].map(([freshness, rules]) => ({ freshness, rules }));
}
