import type { Terms } from "@/locales/terms";
import type { Readiness } from "@/rules/readiness/readiness";

/** A readiness check in the words of one language, worded for the approach it is about. */
export function readinessWords(
  { text, variant }: Terms,
  { next, outcome, because, assumed, safeguards, counters }: Readiness,
  approach: string,
) {
  const items = (list: "safeguards" | "counters", ids: readonly string[]) =>
    ids.map((id) => ({ id, text: variant(`readiness:${list}.${id}`, approach) }));
  return {
    next:
      next === null
        ? null
        : { question: next, text: variant(`readiness:questions.${next}.title`, approach) },
    outcome:
      outcome === null
        ? null
        : {
            outcome,
            title: variant(`readiness:outcomes.${outcome}.title`, approach),
            text: variant(`readiness:outcomes.${outcome}.text`, approach),
          },
    because: because.map((id) => ({
      id,
      text: text(`readiness:rules.${id}.${assumed.includes(id) ? "if" : "text"}`),
    })),
    safeguards: items("safeguards", safeguards),
    counters: items("counters", counters),
  };
}
