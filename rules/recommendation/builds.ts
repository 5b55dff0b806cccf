import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import { questionsNamedBy } from "../rulebook/entries";
import type { Admission } from "./admission";

/**
 * What the recommended approach would supply: the sheet sends people to a partner when nobody of
 * theirs can write the necessary code, so where only that stands between the answers and an
 * approach, the partner builds exactly that.
 * @param all how the answers admit every approach
 * @returns none where it is a whole integration for certain; several while open answers decide
 */
export function buildsOf(
  { source: { builds } }: CompiledApproach,
  all: readonly Admission[],
): Admission[] {
  if (!builds) return [];
  const supplied = ({ source }: CompiledRule) =>
    questionsNamedBy(source).every((question) => builds.despite.includes(question));
  return all.filter(
    ({ approach, excludedBy }) =>
      builds.approaches.includes(approach.id) && excludedBy.every(supplied),
  );
}
