import type { Question, Rulebook } from "../rulebook/schema";

/** Options shown together: use cases by their area, all others without one. */
export type OptionGroup = { readonly area: string | null; readonly options: readonly string[] };

/** A question's own options in the order shown: each area's use cases, then the rest. */
export function optionGroups({ useCases }: Rulebook, question: Question): OptionGroup[] {
  const areaOf = new Map<string, string>(
    question.offersUseCases ? useCases.map(({ id, area }) => [id, area]) : [],
  );
  const groups = new Map<string | null, string[]>();
  for (const option of question.options) {
    const area = areaOf.get(option) ?? null;
    groups.set(area, [...(groups.get(area) ?? []), option]);
  }
  return [...groups].map(([area, options]) => ({ area, options }));
}
