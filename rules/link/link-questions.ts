import own from "../readiness/generated-questions.json";
import { rulebook } from "../rulebook/rulebook";
import type { Question } from "../rulebook/schema";

/** The questions of the readiness check that the advisor does not ask itself. */
export const readinessQuestions: readonly Question[] = own;

/** Every question whose answer a link may carry. */
export const linkQuestions: readonly Question[] = [...rulebook.questions, ...readinessQuestions];
