import { conditionOf } from "../rulebook/entries";
import type { AllOf, Approach, Question, Rule, Rulebook, When } from "../rulebook/schema";

/**
 * Exactly what decides, in one form: a condition written otherwise, or rules listed in another order,
 * decide the same and look the same. Left out is what only tells: words, places, links, dates, who
 * can help, and the question that chooses a template.
 */
export function decisive({ questions, approaches, conflicts, freshness }: Rulebook) {
  const deciding = questions.filter(({ decides }) => decides !== false);
  const read = reader(deciding);
  const named = new Set(approaches.flatMap(changesNamedBy));
  return {
    questions: deciding.map(({ id, options, unsureAs, appliesWhen = {} }) => ({
      id,
      options,
      unsureAs,
      appliesWhen: read(appliesWhen),
    })),
    approaches: approaches.map((approach) => approachAsRead(approach, read)),
    conflicts: byId(conflicts).map(({ id, when }) => ({ id, when: read(when) })),
    freshness: byId(freshness)
      .filter(({ id }) => named.has(id))
      .map(({ id, reopens, when = {} }) => ({ id, reopens, when: read(when) })),
  };
}

type Read = (when: When) => object;

function approachAsRead(approach: Approach, read: Read) {
  const { id, programmed = false, readyMade = false, builds, since = [] } = approach;
  const rules = (listed: readonly Rule[]) =>
    byId(listed).map((rule) => ({
      id: rule.id,
      when: read(conditionOf(rule)),
      since: rule.since ?? null,
    }));
  return {
    id,
    programmed,
    readyMade,
    builds: builds
      ? { approaches: sorted(builds.approaches), despite: sorted(builds.despite) }
      : null,
    since: sorted(since),
    required: rules(approach.required),
    ruledOutBy: rules(approach.ruledOutBy),
    speaksFor: rules(approach.speaksFor),
    prerequisites: rules(approach.prerequisites),
    precautions: rules(approach.precautions),
  };
}

/** The changes in the product that an approach and its rules name: others touch nothing. */
function changesNamedBy(approach: Approach): string[] {
  const { required, ruledOutBy, speaksFor, prerequisites, precautions, since = [] } = approach;
  const rules = [required, ruledOutBy, speaksFor, prerequisites, precautions].flat();
  return [...since, ...rules.flatMap((rule) => rule.since ?? [])];
}

/** Conditions as a list of conjunctions, each question with the options that count. */
function reader(questions: readonly Question[]): Read {
  const optionsOf = new Map(questions.map(({ id, options }) => [id, options]));
  const conjunction = (all: AllOf) =>
    Object.entries(all)
      .map(([question, choice]) => {
        const options = optionsOf.get(question) ?? [];
        const counts = Array.isArray(choice)
          ? choice
          : options.filter((option) => !choice.not.includes(option));
        return [question, sorted(counts)] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return (when) =>
    (Array.isArray(when) ? when : [when])
      .map(conjunction)
      .map((one) => [JSON.stringify(one), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one);
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
