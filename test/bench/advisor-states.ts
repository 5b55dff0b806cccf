import { languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { randomFrom } from "./synthetic";

/** Links with any answers, in every language; each a different page, the same in every run. */
export function advisorStates(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const states = new Set<string>();
  while (states.size < count) {
    const answered = advisor.rulebook.questions.filter(() => random(2) === 0);
    const answers = Object.fromEntries(
      answered.map(({ id, options }) => [
        id,
        [...options, UNSURE][random(options.length + 1)] ?? "",
      ]),
    );
    const language = languages[random(languages.length)];
    states.add(`/${language}/advisor${queryOf({ answers, revising: null })}`);
  }
  return [...states];
}
