import type { namespaces } from "./generated";

/** The words by namespace, typed after the English files; a test holds the other languages to them. */
export type Resources = typeof namespaces.en & {
  "use-cases": {
    useCases: Readonly<Record<string, Readonly<Record<"name" | "hint" | "brief", string>>>>;
  };
};

export type Namespace = keyof Resources;

/** What the questionnaire and its result need in the browser; other pages send no words as data. */
export const advisorNamespaces = [
  "common",
  "advisor",
  "result",
  "questions",
  "approaches",
  "rules",
  "corrections",
  "editions",
  "freshness",
  "sources",
  "help",
  "use-cases",
  "take-along",
] as const satisfies readonly Namespace[];
