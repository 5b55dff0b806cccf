import type { CompiledRulebook } from "../diagram/compile";
import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";

/** How one approach stands by the answers at hand. */
export type Standing = {
  readonly approach: CompiledApproach;
  /** The rules that exclude it for certain; none: it fits, or may fit. */
  readonly excludedBy: readonly CompiledRule[];
  /** Questions still open on which it depends; none: its standing is certain. */
  readonly dependsOn: readonly number[];
};

/** The standing of one approach. `bits`: see bitsOf. */
export function standingOf(approach: CompiledApproach, bits: readonly number[]): Standing {
  const excludedBy: CompiledRule[] = [];
  const open: CompiledRule[] = [];
  for (const rule of approach.excluding) {
    const excludes = evaluate(rule.excludes, bits);
    if (excludes) excludedBy.push(rule);
    else if (excludes === undefined) open.push(rule);
  }
  const dependsOn = excludedBy.length > 0 ? [] : openQuestions(open, bits);
  return { approach, excludedBy, dependsOn };
}

/** The standing of every approach, simplest first. */
export function standings({ approaches }: CompiledRulebook, bits: readonly number[]): Standing[] {
  return approaches.map((approach) => standingOf(approach, bits));
}

function openQuestions(rules: readonly CompiledRule[], bits: readonly number[]): number[] {
  const open = new Set<number>();
  for (const { excludes } of rules) {
    for (const conjunction of excludes) {
      if (evaluate([conjunction], bits) === false) continue;
      for (const [question] of conjunction) if (!bits[question]) open.add(question);
    }
  }
  return [...open].sort((a, b) => a - b);
}
