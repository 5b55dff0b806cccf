import type { Question } from "../rulebook/schema";

/** The id that every question takes besides its own options. */
export const UNSURE = "unsure";

/** Answers by question id; a value is an option's id or `unsure`. Unanswered questions are absent. */
export type Answers = Readonly<Record<string, string>>;

/** One question that decides, as the compiler sees it: its options become bits. */
export type Term = {
  readonly id: string;
  readonly options: readonly string[];
  /** Bit of each answer, `unsure` included: it has the bit of what it is taken as. */
  readonly bits: ReadonlyMap<string, number>;
  /** All options. */
  readonly all: number;
};

/** The questions that decide, in the order they are asked. */
export type Vocabulary = {
  readonly terms: readonly Term[];
  readonly index: ReadonlyMap<string, number>;
};

function termOf(question: Question): Term {
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
  const terms = questions.filter((question) => question.decides !== false).map(termOf);
  return { terms, index: new Map(terms.map((term, i) => [term.id, i])) };
}

/** The bit of each answer, by question index; 0 where a question is unanswered. */
export function bitsOf({ terms }: Vocabulary, answers: Answers): number[] {
  return terms.map((term) => {
    const answer = answers[term.id];
    return answer === undefined ? 0 : (term.bits.get(answer) ?? 0);
  });
}

/** The answers without one of them. */
export function omit(answers: Answers, question: string): Answers {
  const { [question]: _, ...rest } = answers;
  return rest;
}
