import { compile } from "../diagram/compile";
import { rulebook } from "../rulebook/rulebook";
import type { Approach, Rule, Rulebook } from "../rulebook/schema";
import data from "./readiness.json";
import type { ReadinessFile, ReadinessItem } from "./schema";

/** The second rulebook: is a programmed step ready to be built? From the article's decision matrix. */
export const readinessFile = data as unknown as ReadinessFile;

/**
 * The second rulebook in the form of the first, for the same compiler and the same checks: an
 * outcome is an approach, and what is to be built in and counted are the prerequisites of those
 * outcomes that build. So a question that decides only a safeguard is asked as well.
 */
export function asRulebook(file: ReadinessFile): Rulebook {
  const items = [...file.safeguards, ...file.counters].map(asRule);
  return {
    questions: file.questions,
    approaches: file.outcomes.map((outcome) => asApproach(outcome, items)),
    useCases: [],
    documents: rulebook.documents,
    freshness: [],
    conflicts: [],
    channels: [],
    differences: [],
  };
}

const asRule = ({ id, when = {}, places }: ReadinessItem): Rule => ({
  id,
  when,
  basis: "document",
  places,
});

const asApproach = (
  { id, required, because, builds }: ReadinessFile["outcomes"][number],
  items: Rule[],
): Approach => ({
  id,
  required,
  ruledOutBy: [],
  speaksFor: because,
  prerequisites: builds ? items : [],
  precautions: [],
  help: [],
  links: [],
});

/** Compiled once, by the advisor's own compiler. */
export const readinessRulebook = compile(asRulebook(readinessFile));
