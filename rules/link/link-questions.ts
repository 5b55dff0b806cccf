import { readinessFile } from "../readiness/rulebook";
import { rulebook } from "../rulebook/rulebook";
import type { Question } from "../rulebook/schema";

const own = new Set(rulebook.questions.map(({ id }) => id));

/** The questions of the readiness check that the advisor does not ask itself. */
export const readinessQuestions: readonly Question[] = readinessFile.questions.filter(
  ({ id, given }) => !given && !own.has(id),
);

/** Every question whose answer a link may carry. */
export const linkQuestions: readonly Question[] = [...rulebook.questions, ...readinessQuestions];
