import { conditionOf } from "../diagram/compiled-rule";
import type { AllOf, Approach, Rule, Rulebook, When } from "./schema";

export const ruleKinds = ["required", "ruledOutBy", "speaksFor", "prerequisites"] as const;

/** A rule together with its approach and its list. */
export type RuleEntry = {
  readonly approach: Approach;
  readonly kind: (typeof ruleKinds)[number];
  readonly rule: Rule;
};

/** Every rule of a rulebook, prerequisites included. */
export function ruleEntries({ approaches }: Rulebook): RuleEntry[] {
  return approaches.flatMap((approach) =>
    ruleKinds.flatMap((kind) => approach[kind].map((rule) => ({ approach, kind, rule }))),
  );
}

/** Each question a condition names, with the options it names. */
export function namedAnswers(when: When): { question: string; options: string[] }[] {
  const conjunctions: AllOf[] = Array.isArray(when) ? when : [when];
  return conjunctions.flatMap((all) =>
    Object.entries(all).map(([question, choice]) => ({
      question,
      options: Array.isArray(choice) ? choice : choice.not,
    })),
  );
}

/** The questions that a rule asks about, the reading that counts. */
export function questionsOf(rule: Rule): string[] {
  return namedAnswers(conditionOf(rule)).map(({ question }) => question);
}
