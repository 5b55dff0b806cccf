import { type RuleEntry, ruleEntries } from "../rulebook/entries";
import type { Rulebook } from "../rulebook/schema";
import type { Fault } from "./fault";
import { canBeAssumed, faultsOfKeys, type WordsByLanguage } from "./word-keys";

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
  "result.ask",
  "result.answer",
  "guide.needs",
  "take-along.ask.of",
  "take-along.ask.changed",
] as const;

/** What is said of a prerequisite: in full, and in a word where it comes first. */
const PREREQUISITE = ["lacking", "unknown", "met", "firstLacking", "firstUnknown", "get", "have"];

/** Ids of the rulebook without words in a language, and words without an id. */
export function wordFaults(rulebook: Rulebook, words: WordsByLanguage): Fault[] {
  return faultsOfKeys(words, requiredKeys(rulebook), idKeys);
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
  const named = ["label", "hint"];
  const each = (prefix: string, keys: readonly string[]) => keys.map((key) => `${prefix}.${key}`);
  return new Set([
    ...questions.flatMap(({ id, options, decides }) => [
      ...each(`questions.${id}`, ["title", "short", "why", "help", "unsure"]),
      ...options
        .filter((option) => !useCases.some((useCase) => useCase.id === option))
        .flatMap((option) =>
          each(`questions.${id}.options.${option}`, decides === false ? named : [...named, "if"]),
        ),
      ...(decides === false ? [] : [`result.ask.${id}`, ...each(`result.answer.${id}`, options)]),
    ]),
    ...approaches.flatMap(({ id, prerequisites }) => [
      ...each(`approaches.${id}`, ["name", "short", "brief", "what", "verdict", "verdictIf"]),
      ...prerequisites.flatMap((rule) => [
        ...each(`result.prerequisites.of.${rule.id}`, PREREQUISITE),
        `guide.needs.${rule.id}`,
      ]),
    ]),
    ...ruleEntries(rulebook).flatMap((entry) => keysOfRule(rulebook, entry)),
    // What is open is passed on as a question.
    ...questions.flatMap(({ id, decides }) =>
      decides === false ? [] : [`take-along.ask.of.${id}`],
    ),
    ...freshness.flatMap(({ id, reopens }) => (reopens ? [`take-along.ask.changed.${id}`] : [])),
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
  const assumed = canBeAssumed(rulebook.questions, rule);
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
