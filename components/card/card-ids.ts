import { advisor } from "@/rules/advisor";
import type { Standpoint } from "@/rules/link/standpoint";
import { askedQuestion } from "@/rules/questionnaire/asked";
import { type Check, checksOf, isOpen } from "@/rules/recommendation/checks";
import { recommend } from "@/rules/recommendation/recommendation";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprintIds, offersNative } from "@/rules/use-cases/registry";

/** The card of the site as a whole. */
export const START = "start";

/** How sure a result can be, as its card says it. */
export const sureties = ["settled", "provisional", "checks"] as const;
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
  const { answers } = standpoint;
  const recommendation = recommend(advisor, answers);
  const { primary, useCase } = recommendation;
  if (primary === null) return START;
  const checks = checksOf(advisor, recommendation, answers, offersNative(useCase));
  return `${primary}.${suretyOf(checks.filter(isOpen))}`;
}

/** What is open makes it less sure: answers alone, or something else to check first. */
function suretyOf(open: readonly Check[]): Surety {
  if (open.length === 0) return "settled";
  return open.every(({ kind }) => kind === "assumption") ? "provisional" : "checks";
}
