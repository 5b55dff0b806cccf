import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { programmed, readinessOf } from "@/rules/readiness/readiness";
import { recommend } from "@/rules/recommendation/recommendation";
import { readinessWords } from "./sentences";

/** The readiness check in words, where the recommended approach has to be programmed; else null. */
export function readinessInWords(terms: Terms, answers: Answers) {
  const { primary } = recommend(advisor, answers);
  if (primary === null || !programmed.has(primary)) return { readiness: null };
  return { readiness: readinessWords(terms, readinessOf(answers), primary) };
}
