import type { Rulebook } from "../rulebook/schema";
import { type CompiledApproach, compileApproach } from "./compiled-rule";
import { type Condition, ConditionCompiler } from "./condition";
import { compileDiagram, type Diagram } from "./diagram";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** A change in the product: where it concerns the answers, and whether it may lift a rule there. */
export type CompiledFreshness = { readonly concerns: Condition; readonly reopens: boolean };

/** Answers that contradict each other. */
export type CompiledConflict = {
  readonly id: string;
  readonly questions: readonly string[];
  readonly holds: Condition;
};

/** A rulebook made ready to decide: everything that does not depend on the answers. */
export type CompiledRulebook = {
  readonly rulebook: Rulebook;
  readonly vocabulary: Vocabulary;
  readonly approaches: readonly CompiledApproach[];
  readonly diagram: Diagram;
  /** By id in freshness.json. */
  readonly freshness: ReadonlyMap<string, CompiledFreshness>;
  readonly conflicts: readonly CompiledConflict[];
};

/**
 * Compiles a rulebook that soundness/ has found sound.
 * @throws RangeError where some answers leave no approach at all
 */
export function compile(rulebook: Rulebook): CompiledRulebook {
  const vocabulary = vocabularyOf(rulebook.questions);
  const compiler = new ConditionCompiler(vocabulary, rulebook.questions);
  const approaches = rulebook.approaches.map((approach) => compileApproach(compiler, approach));
  return {
    rulebook,
    vocabulary,
    approaches,
    diagram: compileDiagram(vocabulary, approaches),
    freshness: new Map(
      rulebook.freshness.map(({ id, reopens, when = {} }) => [
        id,
        { reopens, concerns: compiler.holds(when) },
      ]),
    ),
    conflicts: rulebook.conflicts.map(({ id, when }) => ({
      id,
      questions: Object.keys(when),
      holds: compiler.holds(when),
    })),
  };
}
