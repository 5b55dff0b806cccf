import type { CompiledRulebook } from "../diagram/compile";
import { type Answers, bitsOf, omit } from "../diagram/vocabulary";
import { nextQuestion } from "../diagram/walk";
import { type Standpoint, USE_CASE } from "../link/standpoint";

/** The answers that stand: one that is being asked again is open. */
export const keptAnswers = ({ answers, revising }: Standpoint): Answers =>
  revising === null ? answers : omit(answers, revising);

/**
 * The question that a standpoint asks; null where it has a result. The same as the machine's state
 * (a test holds them to each other), for where no machine runs: the browser and the page's title.
 */
export function askedQuestion(
  compiled: CompiledRulebook,
  { answers, revising }: Standpoint,
): string | null {
  const { vocabulary } = compiled;
  if (revising !== null && isAsked(compiled, revising)) return revising;
  const next = nextQuestion(compiled, bitsOf(vocabulary, answers));
  if (next === undefined) return null;
  const offersUseCases = answers[USE_CASE] === undefined && isAsked(compiled, USE_CASE);
  return offersUseCases ? USE_CASE : (vocabulary.variables[next]?.id ?? null);
}

/** Whether the questionnaire asks it: the readiness check revises answers of its own. */
const isAsked = ({ rulebook }: CompiledRulebook, question: string): boolean =>
  rulebook.questions.some(({ id }) => id === question);
