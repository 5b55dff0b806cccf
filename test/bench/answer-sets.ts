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
