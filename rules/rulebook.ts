import approaches from "./rulebook/approaches.json";
import editions from "./rulebook/editions.json";
import freshness from "./rulebook/freshness.json";
import help from "./rulebook/help.json";
import questions from "./rulebook/questions.json";
import sources from "./rulebook/sources.json";
import useCases from "./rulebook/use-cases.json";
import type { Rulebook, RulebookFiles } from "./schema";

/** The files as they lie in rules/rulebook, for the checks in soundness/. */
export const rulebookFiles = {
  questions,
  approaches,
  "use-cases": useCases,
  sources,
  freshness,
  help,
  editions,
} satisfies RulebookFiles;

/** One rulebook out of its files. Trusts them: the build and the tests have checked them. */
export function assemble(files: RulebookFiles): Rulebook {
  const trusted = files as { [file: string]: Record<string, never> };
  return {
    questions: trusted.questions?.questions,
    approaches: trusted.approaches?.approaches,
    useCases: trusted["use-cases"]?.useCases,
    documents: trusted.sources?.documents,
    freshness: trusted.freshness?.freshness,
    channels: trusted.help?.channels,
    differences: trusted.editions?.differences,
  } as unknown as Rulebook;
}

/** The rulebook of this site. */
export const rulebook: Rulebook = assemble(rulebookFiles);
