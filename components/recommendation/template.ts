import type { Recommendation } from "@/rules/recommendation/recommendation";
import type { UseCaseSummaries, UseCaseSummary } from "./use-case-summary";

/** Whether a use case's template serves an approach as it is, or adapted. */
export const carries = ({ fit }: UseCaseSummary, approach: string): boolean =>
  fit[approach]?.fits === true;

/** The use cases whose templates are made for an approach. */
export const madeFor = (useCases: UseCaseSummaries, approach: string): string[] =>
  Object.entries(useCases).flatMap(([id, one]) => (one.approach === approach ? [id] : []));

/**
 * The use case whose code serves the recommended approach: the chosen one's, or the only one there
 * is: a receiver or a bot serves any use case; code that was written for one serves no other.
 */
export function templateFor(
  { primary, useCase }: Pick<Recommendation, "primary" | "useCase">,
  useCases: UseCaseSummaries,
): string | undefined {
  const chosen = useCases[useCase ?? ""];
  if (chosen && primary && chosen.approach === primary && carries(chosen, primary)) {
    return useCase ?? undefined;
  }
  const [only, ...more] = madeFor(useCases, primary ?? "");
  return more.length === 0 ? only : undefined;
}
