import fc from "fast-check";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Question } from "@/rules/rulebook/schema";

/** Answers to some of the questions, or to all. */
export function anyAnswers(
  questions: readonly Question[],
  { complete = false, unsure = true } = {},
): fc.Arbitrary<Answers> {
  const one = ({ id, options }: Question) =>
    [id, fc.constantFrom(...options, ...(unsure ? [UNSURE] : []))] as const;
  const record = Object.fromEntries(questions.map(one));
  return fc.record(record, { requiredKeys: complete ? questions.map(({ id }) => id) : [] });
}

/** Some answers, and now and then a question asked out of turn. */
export const anyStandpoint = (questions: readonly Question[]): fc.Arbitrary<Standpoint> =>
  anyAnswers(questions).chain((answers) =>
    fc
      .option(fc.constantFrom(...questions.map(({ id }) => id)))
      .map((revising) => ({ answers, revising })),
  );
