// The data alone: the compiled check is of no use to a page that only reads a link.
import { questions } from "../readiness/readiness.json";
import { rulebook } from "../rulebook/rulebook";
import type { Question } from "../rulebook/schema";

const own = new Set(rulebook.questions.map(({ id }) => id));

/** The questions of the readiness check that the advisor does not ask itself. */
export const readinessQuestions: readonly Question[] = (questions as readonly Question[]).filter(
  ({ id, given }) => !given && !own.has(id),
);

/** Every question whose answer a link may carry. */
export const linkQuestions: readonly Question[] = [...rulebook.questions, ...readinessQuestions];
