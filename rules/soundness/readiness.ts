import { asRulebook } from "../readiness/rulebook";
import { type ReadinessFile, readinessSchema } from "../readiness/schema";
import { duplicateFaults } from "./duplicates";
import { type Fault, formatFault } from "./fault";
import { logicFaults } from "./logic";
import { referenceFaults } from "./references";
import { shapeFault } from "./shape";
import { canBeAssumed, faultsOfKeys, type WordsByLanguage } from "./word-keys";

const FILE = "rules/readiness/readiness.json";

/** Every mistake in the second rulebook and its words: the same checks as of the first. */
export function readinessFaults(file: unknown, words: WordsByLanguage): Fault[] {
  const { error } = readinessSchema.safeParse(file);
  if (error) return error.issues.map((issue) => shapeFault(FILE, file, issue));
  const trusted = file as ReadinessFile;
  const rulebook = asRulebook(trusted);
  const references = [...duplicateFaults(rulebook), ...referenceFaults(rulebook)];
  if (references.length > 0) return once(references.map(ofThisFile));
  const logic = once(logicFaults(rulebook).map(ofThisFile));
  if (logic.length > 0) return logic;
  return faultsOfKeys(words, requiredKeys(trusted), idKeys, withoutVariant);
}

/** A safeguard stands once in the file, but with every outcome that builds. */
const once = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [formatFault(fault), fault])).values(),
];

/** What the first rulebook calls an approach is an outcome here. */
const ofThisFile = (fault: Fault): Fault => ({
  ...fault,
  file: FILE,
  entry: fault.entry.replace(/^approach /, "outcome "),
});

/** Where all keys are ids of this rulebook. */
const idKeys = ["questions", "outcomes", "rules", "safeguards", "counters"].map(
  (part) => `readiness.${part}`,
);

/** A text may read differently for one approach: `title_webhook`. */
const withoutVariant = (key: string) => key.replace(/_[a-z-]+$/, "");

function requiredKeys({ questions, outcomes, safeguards, counters }: ReadinessFile): Set<string> {
  // What an outcome requires is said only where nothing says more.
  const shown = outcomes.flatMap(({ required, because }) =>
    because.length > 0 ? because : required,
  );
  return new Set([
    ...questions
      .filter(({ given }) => !given)
      .flatMap(({ id, options }) => [
        ...["title", "short", "help", "unsure"].map((key) => `readiness.questions.${id}.${key}`),
        ...options.map((option) => `readiness.questions.${id}.options.${option}`),
      ]),
    ...outcomes.flatMap(({ id }) => [
      `readiness.outcomes.${id}.title`,
      `readiness.outcomes.${id}.text`,
    ]),
    ...shown.flatMap((rule) => [
      `readiness.rules.${rule.id}.text`,
      ...(canBeAssumed(questions, rule).holds ? [`readiness.rules.${rule.id}.if`] : []),
    ]),
    ...safeguards.map(({ id }) => `readiness.safeguards.${id}`),
    ...counters.map(({ id }) => `readiness.counters.${id}`),
  ]);
}
