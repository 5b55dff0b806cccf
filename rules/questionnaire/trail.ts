import type { CompiledRulebook } from "../diagram/compile";
import { type Answers, bitsOf, UNSURE } from "../diagram/vocabulary";
import { walk } from "../diagram/walk";
import { USE_CASE } from "../link/standpoint";

/** An answer as given; `takenAs` where it is `unsure`. */
export type GivenAnswer = {
  readonly question: string;
  readonly option: string;
  readonly takenAs?: string;
};

/** The answers in the order asked: those that matter on this path, and those that do not. */
export type Trail = {
  readonly given: readonly GivenAnswer[];
  readonly setAside: readonly GivenAnswer[];
};

/** Sorts answers into those the walk passes and those set aside. The use case always counts. */
export function trailOf(compiled: CompiledRulebook, answers: Answers): Trail {
  const { vocabulary, diagram, rulebook } = compiled;
  const { path } = walk(diagram, bitsOf(vocabulary, answers));
  const passed = new Set([USE_CASE, ...path.map((question) => vocabulary.terms[question]?.id)]);
  const all = rulebook.questions.flatMap(({ id, unsureAs }): GivenAnswer[] => {
    const option = answers[id];
    if (option === undefined) return [];
    return [{ question: id, option, ...(option === UNSURE ? { takenAs: unsureAs } : {}) }];
  });
  return {
    given: all.filter(({ question }) => passed.has(question)),
    setAside: all.filter(({ question }) => !passed.has(question)),
  };
}
