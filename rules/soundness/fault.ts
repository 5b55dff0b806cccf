/** A mistake in the rulebook or its words: where it stands, what is wrong, and how to mend it. */
export type Fault = {
  /** The file, from the project's root. */
  readonly file: string;
  /** The entry in it, such as “rule webhook-public-post”. */
  readonly entry: string;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
};

/** The fault as one line for a terminal. */
export function formatFault({ file, entry, field, problem, remedy }: Fault): string {
  return `${file}, ${entry}, field ${field}: ${problem} ${remedy}`;
}

/** Thrown where an unsound rulebook would otherwise be used. */
export class UnsoundRulebook extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map((fault) => `- ${formatFault(fault)}`);
    super([`Faults in the rulebook: ${faults.length}.`, ...lines].join("\n"));
    this.name = "UnsoundRulebook";
    this.faults = faults;
  }
}

/** The path of a rulebook file. */
export const rulebookFile = (name: string) =>
  name === "use-cases" ? "rules/use-cases/*/blueprint.json" : `rules/rulebook/${name}.json`;

/** A list of ids to choose from, for a remedy. */
export const oneOf = (ids: Iterable<string>) => `Use one of: ${[...new Set(ids)].join(", ")}.`;
