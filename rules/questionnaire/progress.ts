import type { CompiledRulebook } from "../diagram/compile";
import { questionsLeft } from "../diagram/restrict";
import { bitsOf } from "../diagram/vocabulary";
import { type Standpoint, USE_CASE } from "../link/standpoint";
import { askedQuestion, keptAnswers } from "./asked";

/** How many questions at most remain, the one being asked included; 0 where there is a result. */
export function questionsRemaining(compiled: CompiledRulebook, standpoint: Standpoint): number {
  const { vocabulary, diagram, rulebook } = compiled;
  const asked = askedQuestion(compiled, standpoint);
  if (asked === null) return 0;
  const kept = keptAnswers(standpoint);
  const left = (answers: typeof kept) => questionsLeft(diagram, bitsOf(vocabulary, answers));
  if (asked === USE_CASE) return 1 + left(kept);
  if (standpoint.revising === null) return left(kept);
  // One that is asked again may not be the next to matter: it counts besides those that then do.
  const options = rulebook.questions.find(({ id }) => id === asked)?.options ?? [];
  return 1 + Math.max(...options.map((option) => left({ ...kept, [asked]: option })));
}
