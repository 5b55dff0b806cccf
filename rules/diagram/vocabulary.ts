import type { Question } from "../rulebook/schema";

/** The id that every question takes besides its own options. */
export const UNSURE = "unsure";

/** Answers by question id; a value is an option's id or `unsure`. Unanswered questions are absent. */
export type Answers = Readonly<Record<string, string>>;

/** One question that decides, as the compiler sees it: its options become bits. */
export type Variable = {
  readonly id: string;
  readonly options: readonly string[];
  /** Bit of each answer, `unsure` included: it has the bit of what it is taken as. */
  readonly bits: ReadonlyMap<string, number>;
  /** All options. */
  readonly all: number;
};

/** The questions that decide, in the order they are asked. */
export type Vocabulary = {
  readonly variables: readonly Variable[];
  readonly index: ReadonlyMap<string, number>;
};

function variableOf(question: Question): Variable {
  const bits = new Map(question.options.map((option, i) => [option, 1 << i]));
  bits.set(UNSURE, bits.get(question.unsureAs) ?? 0);
  return {
    id: question.id,
    options: question.options,
    bits,
    all: (1 << question.options.length) - 1,
  };
}

/** The vocabulary of a rulebook's questions, those that never decide left out. */
export function vocabularyOf(questions: readonly Question[]): Vocabulary {
  const variables = questions.filter((question) => question.decides !== false).map(variableOf);
  return { variables, index: new Map(variables.map((variable, i) => [variable.id, i])) };
}

/** The bit of each answer, by question index; 0 where a question is unanswered. */
export function bitsOf({ variables }: Vocabulary, answers: Answers): number[] {
  return variables.map((variable) => {
    const answer = answers[variable.id];
    return answer === undefined ? 0 : (variable.bits.get(answer) ?? 0);
  });
}

/** As bitsOf, but `unsure` counts as unanswered: what is known, and not what is assumed. */
export function certainBitsOf(vocabulary: Vocabulary, answers: Answers): number[] {
  return bitsOf(vocabulary, answers).map((bit, i) =>
    answers[vocabulary.variables[i]?.id ?? ""] === UNSURE ? 0 : bit,
  );
}

/** The position of the only bit set. */
export const optionOf = (bit: number): number => 31 - Math.clz32(bit);

/** The answers without one of them. */
export function omit(answers: Answers, question: string): Answers {
  const { [question]: _, ...rest } = answers;
  return rest;
}
