import { conditionOf, type RuleKind } from "../rulebook/entries";
import type { Approach, Rule } from "../rulebook/schema";
import type { Condition, ConditionCompiler } from "./condition";

/** A rule with the conditions that the answers are held against. */
export type CompiledRule = {
  readonly id: string;
  readonly kind: RuleKind;
  readonly source: Rule;
  /** Where the rule speaks for its approach (required and met, or speaking for it, or needed before). */
  readonly holds: Condition;
  /** Where the rule excludes its approach; never for rules that only speak for it. */
  readonly excludes: Condition;
};

export type CompiledApproach = {
  readonly id: string;
  readonly required: readonly CompiledRule[];
  readonly ruledOutBy: readonly CompiledRule[];
  readonly speaksFor: readonly CompiledRule[];
  readonly prerequisites: readonly CompiledRule[];
  readonly precautions: readonly CompiledRule[];
  /** Its place in the rulebook, with what needs no compiling. */
  readonly source: Approach;
  /** Required and ruledOutBy together. */
  readonly excluding: readonly CompiledRule[];
  /** Help channels, the best first; the first entry that holds counts. */
  readonly help: readonly { readonly when: Condition; readonly channels: readonly string[] }[];
};

function compileRule(compiler: ConditionCompiler, kind: RuleKind, source: Rule): CompiledRule {
  const when = conditionOf(source);
  const holds = compiler.holds(when);
  const excludes = { required: compiler.fails(when), ruledOutBy: holds }[kind as string] ?? [];
  return { id: source.id, kind, source, holds, excludes };
}

/** Compiles every rule of an approach. */
export function compileApproach(compiler: ConditionCompiler, source: Approach): CompiledApproach {
  const rules = (kind: RuleKind) => source[kind].map((rule) => compileRule(compiler, kind, rule));
  const required = rules("required");
  const ruledOutBy = rules("ruledOutBy");
  return {
    id: source.id,
    required,
    ruledOutBy,
    speaksFor: rules("speaksFor"),
    prerequisites: rules("prerequisites"),
    precautions: rules("precautions"),
    source,
    excluding: [...required, ...ruledOutBy],
    help: source.help.map(({ when = {}, channels }) => ({ when: compiler.holds(when), channels })),
  };
}
