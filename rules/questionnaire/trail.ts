import type { CompiledRulebook } from "../diagram/compile";
import { type Answers, bitsOf, UNSURE } from "../diagram/vocabulary";
import { nextQuestion, nodesPassed } from "../diagram/walk";
import { USE_CASE } from "../link/standpoint";
import type { Recommendation } from "../recommendation/recommendation";
import { questionsNamedBy, ruleEntries } from "../rulebook/entries";

/** An answer as given; `takenAs` where it is `unsure`. */
export type GivenAnswer = {
  readonly question: string;
  readonly option: string;
  readonly takenAs?: string;
};

/** The answers, each list in the order asked. */
export type Trail = {
  /** Those that the result, or the next question, rests on. */
  readonly given: readonly GivenAnswer[];
  /** While a question is open: those that came with the link and whose turn is still to come. */
  readonly ahead: readonly GivenAnswer[];
  /** Those that nothing rests on, whatever is answered next. */
  readonly setAside: readonly GivenAnswer[];
};

/** Sorts answers by what they do. The use case always counts. */
export function trailOf(
  compiled: CompiledRulebook,
  answers: Answers,
  recommendation: Recommendation,
): Trail {
  const { vocabulary, rulebook } = compiled;
  const used = new Set([
    USE_CASE,
    ...passed(compiled, answers),
    ...cited(compiled, recommendation),
  ]);
  const next = nextQuestion(compiled, bitsOf(vocabulary, answers)) ?? vocabulary.variables.length;
  const comes = (question: string) => (vocabulary.index.get(question) ?? -1) > next;
  const all = rulebook.questions.flatMap(({ id, unsureAs }): GivenAnswer[] => {
    const option = answers[id];
    if (option === undefined) return [];
    return [{ question: id, option, ...(option === UNSURE ? { takenAs: unsureAs } : {}) }];
  });
  return {
    given: all.filter(({ question }) => used.has(question) && !comes(question)),
    ahead: all.filter(({ question }) => used.has(question) && comes(question)),
    setAside: all.filter(({ question }) => !used.has(question)),
  };
}

/** The questions on every way that the answers leave open. */
function passed({ vocabulary, diagram }: CompiledRulebook, answers: Answers): string[] {
  return [...nodesPassed(diagram, bitsOf(vocabulary, answers))].flatMap((n) => {
    const node = diagram.nodes[n];
    return node?.kind === "question" ? (vocabulary.variables[node.question]?.id ?? []) : [];
  });
}

/** The questions of every rule that the page goes by: an answer that explains is used too. */
function cited(
  { rulebook }: CompiledRulebook,
  { reasons, excluded, alternatives }: Recommendation,
): string[] {
  const rules = new Set([
    ...reasons.required,
    ...reasons.speaksFor,
    ...excluded.flatMap((one) => one.rules),
  ]);
  const fitting = new Set(alternatives.map(({ approach }) => approach));
  return ruleEntries(rulebook)
    .filter(
      ({ approach, kind, rule }) =>
        rules.has(rule.id) || (kind === "required" && fitting.has(approach.id)),
    )
    .flatMap(({ rule }) => questionsNamedBy(rule));
}
