import type { Recommendation } from "@/rules/recommendation/recommendation";
import type { UseCaseSummaries, UseCaseSummary } from "./use-case-summary";

/** Whether a use case's template serves an approach as it is, or adapted. */
export const carries = ({ fit }: UseCaseSummary, approach: string): boolean =>
  fit[approach]?.fits === true;

/** The use cases whose templates are made for an approach. */
export const madeFor = (useCases: UseCaseSummaries, approach: string): string[] =>
  Object.entries(useCases).flatMap(([id, one]) => (one.approach === approach ? [id] : []));

/**
 * The use case whose code serves the recommended approach: the chosen one's, or a receiver or a
 * bot, which serves any use case; an action that was written for one serves no other.
 */
export function templateFor(
  { primary, useCase }: Pick<Recommendation, "primary" | "useCase">,
  useCases: UseCaseSummaries,
): string | undefined {
  const chosen = useCases[useCase ?? ""];
  if (chosen && primary && chosen.approach === primary && carries(chosen, primary)) {
    return useCase ?? undefined;
  }
  return madeFor(useCases, primary ?? "").find((id) => useCases[id]?.kind !== "action");
}
