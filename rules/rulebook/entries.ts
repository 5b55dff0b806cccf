import type { AllOf, Approach, Rule, Rulebook, When } from "./schema";

const ruleKinds = ["required", "ruledOutBy", "speaksFor", "prerequisites", "precautions"] as const;

export type RuleKind = (typeof ruleKinds)[number];

/** A rule together with its approach and its list. */
export type RuleEntry = {
  readonly approach: Approach;
  readonly kind: RuleKind;
  readonly rule: Rule;
};

/** The condition that counts: a corrected rule is read as the document means it, not as printed. */
export function conditionOf(rule: Rule): When {
  return rule.basis === "corrected" && rule.readAs ? rule.readAs : rule.when;
}

/** Every rule of a rulebook, prerequisites included. */
export function ruleEntries({ approaches }: Rulebook): RuleEntry[] {
  return approaches.flatMap((approach) =>
    ruleKinds.flatMap((kind) => approach[kind].map((rule) => ({ approach, kind, rule }))),
  );
}

/** Each question a condition names, with the options it names. */
export function namedAnswers(when: When): { question: string; options: string[]; not: boolean }[] {
  const conjunctions: AllOf[] = Array.isArray(when) ? when : [when];
  return conjunctions.flatMap((all) =>
    Object.entries(all).map(([question, choice]) => ({
      question,
      options: Array.isArray(choice) ? choice : choice.not,
      not: !Array.isArray(choice),
    })),
  );
}

/** The questions that a rule asks about, the reading that counts. */
export function questionsNamedBy(rule: Rule): string[] {
  return namedAnswers(conditionOf(rule)).map(({ question }) => question);
}
