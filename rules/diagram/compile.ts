import type { Rulebook } from "../rulebook/schema";
import { type CompiledApproach, compileApproach } from "./compiled-rule";
import { ConditionCompiler } from "./condition";
import { compileDiagram, type Diagram } from "./diagram";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** A rulebook made ready to decide: everything that does not depend on the answers. */
export type CompiledRulebook = {
  readonly rulebook: Rulebook;
  readonly vocabulary: Vocabulary;
  readonly approaches: readonly CompiledApproach[];
  readonly diagram: Diagram;
  /** Changes in the product that may lift a rule: ids in freshness.json. */
  readonly reopening: ReadonlySet<string>;
};

/**
 * Compiles a rulebook that soundness/ has found sound.
 * @throws RangeError where some answers leave no approach at all
 */
export function compile(rulebook: Rulebook): CompiledRulebook {
  const vocabulary = vocabularyOf(rulebook.questions);
  const compiler = new ConditionCompiler(vocabulary, rulebook.questions);
  const approaches = rulebook.approaches.map((approach) => compileApproach(compiler, approach));
  const reopening = rulebook.freshness.filter(({ reopens }) => reopens).map(({ id }) => id);
  return {
    rulebook,
    vocabulary,
    approaches,
    diagram: compileDiagram(vocabulary, approaches),
    reopening: new Set(reopening),
  };
}
