import { ruleEntries } from "../rulebook/entries";
import type { Rulebook } from "../rulebook/schema";
import { type Fault, rulebookFile } from "./fault";

/** Ids that stand twice where each may stand once. */
export function duplicateFaults(rulebook: Rulebook): Fault[] {
  const { questions, approaches, documents, freshness, conflicts, channels, differences } =
    rulebook;
  // Several approaches may share a prerequisite, so each counts once among the rules.
  const prerequisites = new Set(approaches.flatMap((one) => one.prerequisites.map(({ id }) => id)));
  const rules = ruleEntries(rulebook).filter(({ kind }) => kind !== "prerequisites");
  return [
    ...twice("questions", "question", questions),
    ...questions.flatMap(({ id, options }) =>
      twice(
        "questions",
        `question ${id}, option`,
        options.map((option) => ({ id: option })),
      ),
    ),
    ...twice("approaches", "approach", approaches),
    ...twice("approaches", "rule", [
      ...rules.map(({ rule }) => rule),
      ...[...prerequisites].map((id) => ({ id })),
    ]),
    ...approaches.flatMap((approach) =>
      twice("approaches", `approach ${approach.id}, prerequisite`, approach.prerequisites),
    ),
    ...twice("sources", "document", documents),
    ...documents.flatMap(({ id, sections }) =>
      twice("sources", `document ${id}, section`, sections),
    ),
    ...twice("freshness", "entry", freshness),
    ...twice("conflicts", "conflict", conflicts),
    ...twice("help", "channel", channels),
    ...twice("editions", "difference", differences),
  ];
}

function twice(file: string, what: string, entries: readonly { id: string }[]): Fault[] {
  const ids = entries.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...repeated].map((id) => ({
    file: rulebookFile(file),
    entry: `${what} ${id}`,
    field: "id",
    problem: `“${id}” stands more than once.`,
    remedy: "Give each its own id; ids already published must not be reused.",
  }));
}
