import type { CompiledRulebook } from "../diagram/compile";
import type { Answers } from "../diagram/vocabulary";

/**
 * Every set in which each question is answered or open, as a number: one digit a question, in mixed
 * radix, the last digit for “open”. So the sets that answer an open question have smaller numbers,
 * and what holds of all completions is found in one pass.
 */
export class PartialSets {
  readonly size: number;
  readonly #questions: readonly { readonly id: string; readonly options: readonly string[] }[];
  readonly #sizes: readonly number[];
  readonly #strides: readonly number[];

  constructor({ vocabulary }: CompiledRulebook) {
    this.#questions = vocabulary.variables;
    this.#sizes = this.#questions.map(({ options }) => options.length + 1);
    this.#strides = this.#sizes.map((_, q) => product(this.#sizes.slice(0, q)));
    this.size = product(this.#sizes);
  }

  /** Bits of a set's answers by question index, 0 where open. */
  bitsOf(set: number): number[] {
    return this.#questions.map((_, q) => (this.isOpen(set, q) ? 0 : 1 << this.#digit(set, q)));
  }

  answersOf(set: number): Answers {
    return Object.fromEntries(
      this.#questions.flatMap(({ id, options }, q) =>
        this.isOpen(set, q) ? [] : [[id, options[this.#digit(set, q)] as string]],
      ),
    );
  }

  isOpen(set: number, question: number): boolean {
    return this.#digit(set, question) === (this.#sizes[question] as number) - 1;
  }

  /** The same set with an open question answered, in each way. */
  answered(set: number, question: number): number[] {
    const stride = this.#strides[question] as number;
    const base = set - this.#digit(set, question) * stride;
    const options = this.#questions[question]?.options ?? [];
    return options.map((_, option) => base + option * stride);
  }

  /** The same set with a question open. */
  opened(set: number, question: number): number {
    const open = (this.#sizes[question] as number) - 1;
    return set + (open - this.#digit(set, question)) * (this.#strides[question] as number);
  }

  /** The first question that is open, or -1 where the set is complete. */
  firstOpen(set: number): number {
    return this.#questions.findIndex((_, q) => this.isOpen(set, q));
  }

  /** For every set, the bits that any of its completions has. */
  union(bitsOfComplete: (answers: Answers) => number): Uint32Array {
    const all = new Uint32Array(this.size);
    for (let set = 0; set < this.size; set++) {
      const open = this.firstOpen(set);
      all[set] =
        open < 0
          ? bitsOfComplete(this.answersOf(set))
          : this.answered(set, open).reduce((bits, way) => bits | (all[way] as number), 0);
    }
    return all;
  }

  #digit(set: number, question: number): number {
    const size = this.#sizes[question] as number;
    return Math.floor(set / (this.#strides[question] as number)) % size;
  }
}

const product = (numbers: readonly number[]) => numbers.reduce((all, one) => all * one, 1);
