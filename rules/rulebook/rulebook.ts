import useCases from "../use-cases/generated.json";
import approaches from "./approaches.json";
import conflicts from "./conflicts.json";
import editions from "./editions.json";
import freshness from "./freshness.json";
import help from "./help.json";
import questions from "./questions.json";
import type { Question, Rulebook, RulebookFiles, UseCase } from "./schema";
import sources from "./sources.json";

/** The files as they lie in rules/rulebook, for the checks in soundness/. */
export const rulebookFiles = {
  questions,
  approaches,
  "use-cases": { useCases },
  sources,
  freshness,
  conflicts,
  help,
  editions,
} satisfies RulebookFiles;

/** One rulebook out of its files. Trusts them: the build and the tests have checked them. */
export function assemble(files: RulebookFiles): Rulebook {
  const trusted = files as { [file: string]: Record<string, never> };
  return {
    questions: offering(trusted["use-cases"]?.useCases, trusted.questions?.questions),
    approaches: trusted.approaches?.approaches,
    useCases: trusted["use-cases"]?.useCases,
    documents: trusted.sources?.documents,
    freshness: trusted.freshness?.freshness,
    conflicts: trusted.conflicts?.conflicts,
    channels: trusted.help?.channels,
    differences: trusted.editions?.differences,
  } as unknown as Rulebook;
}

/** The question that offers the use cases names none itself: each folder of rules/use-cases is one. */
function offering(useCases: readonly UseCase[] = [], questions: readonly Question[] = []) {
  const ids = useCases.map(({ id }) => id);
  return questions.map((question) =>
    question.offersUseCases ? { ...question, options: [...ids, ...question.options] } : question,
  );
}

/** The rulebook of this site. */
export const rulebook: Rulebook = assemble(rulebookFiles);
