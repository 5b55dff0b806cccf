import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { programmable, readinessOf } from "@/rules/readiness/readiness";
import { recommend } from "@/rules/recommendation/recommendation";

/** The readiness check in words, where the recommended approach has to be programmed; else null. */
export function readinessInWords({ text }: Terms, answers: Answers) {
  const { primary } = recommend(advisor, answers);
  if (primary === null || !programmable.has(primary)) return { readiness: null };
  const { next, outcome, because, safeguards, counters } = readinessOf(answers);
  const inWords = (list: string, ids: readonly string[]) =>
    ids.map((id) => ({ id, text: text(`readiness:${list}.${id}`) }));
  return {
    readiness: {
      next: next && { question: next, text: text(`readiness:questions.${next}.title`) },
      outcome: outcome && { outcome, text: text(`readiness:outcomes.${outcome}.text`) },
      because: inWords("rules", because),
      safeguards: inWords("safeguards", safeguards),
      counters: inWords("counters", counters),
    },
  };
}
