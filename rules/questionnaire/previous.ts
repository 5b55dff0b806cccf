import type { Rulebook } from "../rulebook/schema";
import type { Trail } from "./trail";

/** The question one would go back to from the one that is asked: the last that counts before it. */
export function previousQuestion({ questions }: Rulebook, trail: Trail, asked: string) {
  const place = (id: string) => questions.findIndex((question) => question.id === id);
  return trail.given.findLast(({ question }) => place(question) < place(asked))?.question ?? null;
}
