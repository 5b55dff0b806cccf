/** The shape of the second rulebook: the same questions and rules as the first; outcomes stand for approaches. */
import { z } from "zod";
import { file, id, place, question, rule, when } from "../rulebook/schema";

/** One thing to build in or to count, always or where its condition holds. */
const item = z.strictObject({ id, when: when.optional(), places: z.array(place).min(1) });

const outcome = z.strictObject({
  id,
  required: z.array(rule),
  /** What speaks for it, where that says more than what it requires. */
  because: z.array(rule),
  /** Something is built, so the safeguards and counters apply. */
  builds: z.boolean(),
});

export const readinessSchema = z.strictObject({
  ...file,
  questions: z.array(question).min(1),
  /** The gravest first; the first that its required rules admit counts. */
  outcomes: z.array(outcome).min(1),
  safeguards: z.array(item),
  counters: z.array(item),
});

export type ReadinessFile = z.infer<typeof readinessSchema>;
export type ReadinessItem = z.infer<typeof item>;
