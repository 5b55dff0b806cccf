import { conditionOf, namedAnswers, type RuleEntry, ruleEntries } from "../rulebook/entries";
import type { Rule, Rulebook } from "../rulebook/schema";
import type { Fault } from "./fault";

/** All words: by language, then by namespace (a file of locales/<language>), then by key. */
export type WordsByLanguage = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Where all keys are ids of the rulebook: whole namespaces, or a part of one. */
const idKeys = [
  "questions",
  "approaches",
  "rules",
  "corrections",
  "freshness",
  "editions",
  "use-cases",
  "help",
  "sources.documents",
  "sources.sections",
  "advisor.conflicts.rows",
  "result.prerequisites.of",
  "guide.needs",
] as const;

/** Ids of the rulebook without words in a language, and words without an id. */
export function wordFaults(rulebook: Rulebook, words: WordsByLanguage): Fault[] {
  const required = requiredKeys(rulebook);
  return Object.entries(words).flatMap(([language, namespaces]) => [
    ...[...required]
      .filter((key) => !hasText(valueAt(namespaces, key)))
      .map((key) => missing(language, key)),
    ...idKeys
      .flatMap((prefix) => keysOf(valueAt(namespaces, prefix), prefix))
      .filter((key) => !required.has(key))
      .map((key) => leftover(language, key)),
  ]);
}

/** Every key that the rulebook needs, as namespace.path. */
function requiredKeys(rulebook: Rulebook): Set<string> {
  const {
    questions,
    approaches,
    useCases,
    documents,
    freshness,
    conflicts,
    channels,
    differences,
  } = rulebook;
  const links = [...approaches, ...channels].flatMap((entry) => entry.links);
  const each = (prefix: string, keys: readonly string[]) => keys.map((key) => `${prefix}.${key}`);
  return new Set([
    ...questions.flatMap(({ id, options }) => [
      ...each(`questions.${id}`, ["title", "short", "why", "help", "unsure"]),
      ...options
        .filter((option) => !useCases.some((useCase) => useCase.id === option))
        .flatMap((option) => each(`questions.${id}.options.${option}`, ["label", "hint"])),
    ]),
    ...approaches.flatMap(({ id, prerequisites }) => [
      ...each(`approaches.${id}`, ["name", "brief", "what", "verdict", "verdictIf"]),
      ...prerequisites.flatMap((rule) => [
        ...each(`result.prerequisites.of.${rule.id}`, ["lacking", "unknown", "met"]),
        `guide.needs.${rule.id}`,
      ]),
    ]),
    ...ruleEntries(rulebook).flatMap((entry) => keysOfRule(rulebook, entry)),
    ...conflicts.map(({ id }) => `advisor.conflicts.rows.${id}`),
    ...useCases.flatMap(({ id, area }) => [
      `use-cases.areas.${area}`,
      ...each(`use-cases.useCases.${id}`, ["name", "brief", "hint"]),
    ]),
    ...documents.flatMap(({ id, sections }) => [
      ...each(`sources.documents.${id}`, ["title", "short", "about"]),
      ...sections.map((section) => `sources.sections.${id}.${section.id}`),
    ]),
    ...freshness.flatMap(({ id }) => each(`freshness.${id}`, ["changed", "consider"])),
    ...channels.flatMap(({ id }) => each(`help.channels.${id}`, ["name", "for"])),
    ...links.map(({ id }) => `help.links.${id}`),
    ...differences.flatMap(({ id }) => each(`editions.${id}`, ["says", "ours"])),
  ]);
}

function keysOfRule(rulebook: Rulebook, { kind, rule }: RuleEntry): string[] {
  const { id, basis, correction } = rule;
  const assumed = canBeAssumed(rulebook, rule);
  const sides = [
    ...(kind === "required" || kind === "speaksFor" ? ["for"] : []),
    ...(kind === "required" || kind === "ruledOutBy" ? ["against"] : []),
  ];
  return [
    ...sides.map((side) => `rules.${id}.${side}`),
    ...sides
      .filter((side) => (side === "for" || kind === "ruledOutBy" ? assumed.holds : assumed.fails))
      .map((side) => `rules.${id}.${side}If`),
    ...(kind === "precautions" ? [`rules.${id}.do`] : []),
    ...(basis === "corrected"
      ? ["printed", "readAs", "reason"].map((key) => `corrections.${correction}.${key}`)
      : []),
  ];
}

/** Whether a rule can hold, or fail, only because of what an `unsure` is taken as: then its words are a condition. */
function canBeAssumed({ questions }: Rulebook, rule: Rule) {
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
  return {
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
