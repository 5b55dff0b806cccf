import { advisor } from "@/rules/advisor";
import type { Standpoint } from "@/rules/link/standpoint";
import { askedQuestion } from "@/rules/questionnaire/asked";
import { recommend } from "@/rules/recommendation/recommendation";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprintIds } from "@/rules/use-cases/registry";

/** The card of the site as a whole. */
export const START = "start";

/** How sure a result can be, as its card says it. */
export const sureties = ["settled", "provisional", "reopened"] as const;
export type Surety = (typeof sureties)[number];

/** Every card there is, in each language. */
export const cardIds: readonly string[] = [
  START,
  ...rulebook.approaches.flatMap(({ id }) => sureties.map((surety) => `${id}.${surety}`)),
  ...blueprintIds,
];

/** The card of where a questionnaire stands: while it asks, the site's; then its result's. */
export function cardOfStandpoint(standpoint: Standpoint): string {
  if (askedQuestion(advisor, standpoint) !== null) return START;
  const { primary, status, reopened } = recommend(advisor, standpoint.answers);
  if (primary === null) return START;
  const surety = status === "provisional" ? status : reopened.length > 0 ? "reopened" : "settled";
  return `${primary}.${surety}`;
}
