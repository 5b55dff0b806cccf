/** What a failure is and what happens then. */
type Failure = { readonly when: string; readonly then: string };

type ById<T = string> = Readonly<Record<string, T>>;

/** How a template fits an approach, or why it does not. */
export type FitWords = { readonly text: string; readonly points: readonly string[] };

/** The words of one use case; the keys are the ids in its blueprint.json. */
export type UseCaseWords = {
  readonly name: string;
  /** In two to five words, on a chip. */
  readonly short: string;
  /** Beside the name, where one is chosen. */
  readonly hint: string;
  /** In one sentence, for a result or a brief. */
  readonly brief: string;
  readonly problem: string;
  /** What has to be set in the file, by its name there. */
  readonly settings: ById;
  /** What people type who look for it: other names for it, verbs, the tools they use. */
  readonly words: readonly string[];
  readonly trigger: string;
  readonly steps: ById;
  readonly branches: ById;
  readonly properties: ById;
  readonly inputs: ById;
  readonly outputs: ById;
  readonly secrets: ById;
  readonly limits: ById;
  readonly failures: ById<Failure>;
  readonly checks: ById;
  readonly measures: ById;
  readonly native?: { readonly name: string; readonly what: string; readonly when: string };
  readonly unverified: ById;
  readonly cases: ById;
  readonly fit: ById<FitWords>;
};
