import type { CompiledRulebook } from "../diagram/compile";
import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import { evaluate } from "../diagram/condition";

/** How the answers at hand admit one approach. */
export type Admission = {
  readonly approach: CompiledApproach;
  /** The rules that exclude it for certain; none: it fits, or may fit. */
  readonly excludedBy: readonly CompiledRule[];
  /** Questions still open on which it depends; none: that is certain. */
  readonly dependsOn: readonly number[];
};

/** How the answers admit one approach. `bits`: see bitsOf. */
function admissionOf(approach: CompiledApproach, bits: readonly number[]): Admission {
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

/** An approach that is not ruled out but does not come first. */
export type Alternative = {
  readonly approach: string;
  /** Questions not answered on which it still depends; none: it fits. */
  readonly dependsOn: readonly string[];
};

/** The approaches that are not ruled out, those that come first left out. */
export function alternativesAmong(
  all: readonly Admission[],
  first: readonly string[],
  names: (question: number) => string,
): Alternative[] {
  return all
    .filter(({ approach, excludedBy }) => excludedBy.length === 0 && !first.includes(approach.id))
    .map(({ approach, dependsOn }) => ({
      approach: approach.id,
      dependsOn: dependsOn.map(names),
    }));
}

/** How the answers admit every approach, simplest first. */
export function admissions({ approaches }: CompiledRulebook, bits: readonly number[]): Admission[] {
  return approaches.map((approach) => admissionOf(approach, bits));
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
