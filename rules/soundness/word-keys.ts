import { conditionOf, namedAnswers } from "../rulebook/entries";
import type { Question, Rule } from "../rulebook/schema";
import type { Fault } from "./fault";

/** All words: by language, then by namespace (a file of locales/<language>), then by key. */
export type WordsByLanguage = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Texts that are missing or empty, and texts left over, in each language.
 * @param required every key that is needed, as namespace.path
 * @param idKeys where all keys are ids: whole namespaces, or a part of one; elsewhere code names the keys
 * @param bare a key without what only varies its text
 */
export function faultsOfKeys(
  words: WordsByLanguage,
  required: ReadonlySet<string>,
  idKeys: readonly string[],
  bare = (key: string) => key,
): Fault[] {
  return Object.entries(words).flatMap(([language, namespaces]) => [
    ...[...required]
      .filter((key) => !hasText(valueAt(namespaces, key)))
      .map((key) => missing(language, key)),
    ...idKeys
      .flatMap((prefix) => keysOf(valueAt(namespaces, prefix), prefix))
      .filter((key) => !required.has(bare(key)))
      .map((key) => leftover(language, key)),
  ]);
}

/** Whether a rule can hold, or fail, only because of what an `unsure` is taken as: then its words are a condition. */
export function canBeAssumed(questions: readonly Question[], rule: Rule) {
  const taken = namedAnswers(conditionOf(rule)).map(({ question, options, not }) => {
    const unsureAs = questions.find(({ id }) => id === question)?.unsureAs ?? "";
    return options.includes(unsureAs) !== not;
  });
  return { holds: taken.includes(true), fails: taken.includes(false) };
}

function valueAt(namespaces: Readonly<Record<string, unknown>>, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], namespaces);
}

const hasText = (value: unknown) => typeof value === "string" && value.trim() !== "";

function keysOf(value: unknown, prefix: string): string[] {
  if (typeof value !== "object" || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${prefix}.${key}`));
}

function at(language: string, key: string) {
  const [namespace, ...path] = key.split(".");
  const field = path.at(-1) ?? "";
  const [, useCase] = /^use-cases\.useCases\.(.+)\./.exec(key) ?? [];
  return useCase
    ? {
        file: `locales/${language}/use-cases/${useCase}.json`,
        entry: `use case ${useCase}`,
        field,
      }
    : {
        file: `locales/${language}/${namespace}.json`,
        entry: `entry ${path.slice(0, -1).join(".")}`,
        field,
      };
}

const missing = (language: string, key: string): Fault => ({
  ...at(language, key),
  problem: "the text is missing.",
  remedy: `Write it in this language (${language}).`,
});

const leftover = (language: string, key: string): Fault => ({
  ...at(language, key),
  problem: "the rulebook has nothing that this text is for.",
  remedy: "Remove it, or correct its key.",
});
