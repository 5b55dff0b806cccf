import type { Approach, Rule, When } from "../rulebook/schema";
import type { Condition, ConditionCompiler } from "./condition";

export type RuleKind = "required" | "ruledOutBy" | "speaksFor" | "prerequisites";

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
  /** Required and ruledOutBy together. */
  readonly excluding: readonly CompiledRule[];
  /** Help channels, the best first; the first entry that holds counts. */
  readonly help: readonly { readonly when: Condition; readonly channels: readonly string[] }[];
};

/** The condition that counts: a corrected rule is read as the document means it, not as printed. */
export function conditionOf(rule: Rule): When {
  return rule.basis === "corrected" && rule.readAs ? rule.readAs : rule.when;
}

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
    excluding: [...required, ...ruledOutBy],
    help: source.help.map(({ when = {}, channels }) => ({ when: compiler.holds(when), channels })),
  };
}
