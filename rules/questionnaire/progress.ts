import type { CompiledRulebook } from "../diagram/compile";
import { type Answers, bitsOf } from "../diagram/vocabulary";
import { questionsLeft } from "../diagram/walk";
import { USE_CASE } from "../link/standpoint";
import { stateName } from "./questionnaire";

/**
 * How many questions at most remain, the one being asked included.
 * @param state name of the machine's state
 * @param answers those that stand; an answer that is being revised left out
 */
export function questionsRemaining(
  { vocabulary, diagram }: CompiledRulebook,
  state: string,
  answers: Answers,
): number {
  const bits = bitsOf(vocabulary, answers);
  if (state === USE_CASE) return 1 + questionsLeft(diagram, diagram.root, bits);
  const node = diagram.nodes.findIndex((_, i) => stateName(i) === state);
  return questionsLeft(diagram, node, bits);
}
