import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { randomFrom } from "./synthetic";

/** Complete sets of answers, `unsure` as likely as any other, the same in every run. */
export function randomAnswers(count: number, seed = 1): Answers[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      advisor.vocabulary.variables.map(({ id, options }) => {
        const choices = [...options, UNSURE];
        return [id, choices[random(choices.length)] as string];
      }),
    ),
  );
}

/** Sets in which about half of the questions are still open, the same in every run. */
export function partialAnswers(count: number, seed = 2): Answers[] {
  const random = randomFrom(seed);
  return randomAnswers(count, seed).map((answers) =>
    Object.fromEntries(Object.entries(answers).filter(() => random(2) === 0)),
  );
}
