import type { Answers } from "../diagram/vocabulary";

/** The question that chooses a template and never decides: asked first, and open to be asked any time. */
export const USE_CASE = "use-case";

/** Where a questionnaire stands; all that a link holds. */
export type Standpoint = {
  /** Every answer ever given, those that do not matter on this path included. */
  readonly answers: Answers;
  /** The question that is asked out of turn: answered before and asked again, or not yet due. */
  readonly revising: string | null;
};
