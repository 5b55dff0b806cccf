import type { CompiledRulebook } from "../diagram/compile";
import { bitsOf, omit } from "../diagram/vocabulary";
import { walk } from "../diagram/walk";
import { type Standpoint, USE_CASE } from "../link/standpoint";

/**
 * The question that a standpoint asks, read off the diagram; null where it has a result. The same
 * as the machine's state, for where no machine runs: the server's page titles.
 */
export function askedQuestion(
  { vocabulary, diagram }: CompiledRulebook,
  { answers, revising }: Standpoint,
): string | null {
  if (revising === USE_CASE) return USE_CASE;
  const standing = revising === null ? answers : omit(answers, revising);
  const node = diagram.nodes[walk(diagram, bitsOf(vocabulary, standing)).node];
  const open = node?.kind === "question" ? (vocabulary.terms[node.question]?.id ?? null) : null;
  if (open === revising || answers[USE_CASE] !== undefined) return open;
  return open === null || revising !== null ? open : USE_CASE;
}
