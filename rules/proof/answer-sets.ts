import type { CompiledRulebook } from "../diagram/compile";
import { UNSURE } from "../diagram/vocabulary";

/** Every set of answers to the questions that decide; with `unsure` where asked for. */
export function* answerSets(
  { vocabulary }: CompiledRulebook,
  withUnsure: boolean,
): Generator<Record<string, string>> {
  const { variables } = vocabulary;
  const choices = variables.map(({ options }) => (withUnsure ? [...options, UNSURE] : options));
  const total = choices.reduce((product, { length }) => product * length, 1);
  for (let number = 0; number < total; number++) {
    const answers: Record<string, string> = {};
    let rest = number;
    variables.forEach(({ id }, i) => {
      const { length } = choices[i] as readonly string[];
      answers[id] = choices[i]?.[rest % length] as string;
      rest = Math.floor(rest / length);
    });
    yield answers;
  }
}
