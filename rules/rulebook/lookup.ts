import { ruleEntries } from "./entries";
import { rulebook } from "./rulebook";
import type { Channel, Difference, Freshness, Rule } from "./schema";

const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

const rules = byId(ruleEntries(rulebook).map(({ rule }) => rule));
const freshness = byId(rulebook.freshness);
const channels = byId(rulebook.channels);
const approaches = byId(rulebook.approaches);

function found<T>(entry: T | undefined, id: string): T {
  if (!entry) throw new Error(`The rulebook has no entry “${id}”.`);
  return entry;
}

/** @throws where the rulebook has no such rule */
export const ruleById = (id: string): Rule => found(rules.get(id), id);

/** @throws where the rulebook has no such entry */
export const freshnessById = (id: string): Freshness => found(freshness.get(id), id);

/** @throws where the rulebook has no such channel */
export const channelById = (id: string): Channel => found(channels.get(id), id);

/** @throws where the rulebook has no such approach */
export const approachById = (id: string) => found(approaches.get(id), id);

/** What an edition says differently about a rule. */
export function differencesOfRule(rule: string, edition: string): Difference[] {
  return rulebook.differences.filter(
    ({ editions, rules: touched }) =>
      editions.some((one) => one === edition) && touched?.includes(rule),
  );
}

/** Where the documents describe a use case; nowhere: the example is our own. */
export const placesOfUseCase = (id: string) =>
  rulebook.useCases.find((useCase) => useCase.id === id)?.places ?? [];

/** What an edition says differently about a use case. */
export function differencesOfUseCase(useCase: string, edition: string): Difference[] {
  return rulebook.differences.filter(
    ({ editions, useCases }) =>
      editions.some((one) => one === edition) && useCases?.includes(useCase),
  );
}

/** The documents' ids, the deciding one first. */
export const rulebookDocuments = rulebook.documents.map(({ id }) => id);
