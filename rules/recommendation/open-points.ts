import { questionsNamedBy } from "../rulebook/entries";
import { ruleById } from "../rulebook/lookup";
import type { Recommendation } from "./recommendation";

/** What somebody else may know. */
export type OpenPoints = {
  /** Questions whose answer could still change the result, or what it needs. */
  readonly questions: readonly string[];
  /** Changes in the product to be tried out: ids in freshness.json. */
  readonly changes: readonly string[];
};

/** What is open in a recommendation: what was assumed and matters, what it needs, and what HubSpot has changed. */
export function openPoints(recommendation: Recommendation): OpenPoints {
  const { prerequisites, reopened } = recommendation;
  const needed = prerequisites.filter(({ met }) => met === null);
  const questions = [
    ...decisiveQuestions(recommendation),
    ...needed.flatMap(({ id }) => questionsNamedBy(ruleById(id))),
  ];
  return {
    questions: [...new Set(questions)],
    changes: [...new Set(reopened.flatMap(({ freshness }) => freshness))],
  };
}

/** The questions whose answers were assumed, and could change the recommendation, alone or together. */
export function decisiveQuestions({
  assumptions,
  together,
}: Pick<Recommendation, "assumptions" | "together">): string[] {
  const alone = assumptions.filter(({ flips }) => flips.length > 0);
  const joint = together.flatMap(({ turns }) => turns);
  return [...new Set([...alone, ...joint].map(({ question }) => question))];
}
