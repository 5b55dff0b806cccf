import type { AllOf, Question, When } from "../rulebook/schema";
import type { Vocabulary } from "./vocabulary";

/** “The answer to this question is one of these options” (options as bits). */
export type Literal = readonly [question: number, mask: number];

/** Literals that must all be true; sorted by question, each question once. */
export type Conjunction = readonly Literal[];

/** A condition as a disjunction of conjunctions: it holds where any of them does. */
export type Condition = readonly Conjunction[];

/** Makes conditions out of the rulebook's JSON, applicability of questions included. */
export class ConditionCompiler {
  readonly #vocabulary: Vocabulary;
  readonly #appliesWhen: ReadonlyMap<string, AllOf>;

  constructor(vocabulary: Vocabulary, questions: readonly Question[]) {
    this.#vocabulary = vocabulary;
    this.#appliesWhen = new Map(
      questions.flatMap(({ id, appliesWhen }) => (appliesWhen ? [[id, appliesWhen]] : [])),
    );
  }

  /** Where `when` holds. A question that does not apply makes it false. */
  holds(when: When): Condition {
    return alternatives(when).flatMap((all) => this.#conjoin(this.#literals(all)));
  }

  /** Where `when` fails. A question that does not apply cannot make it fail. */
  fails(when: When): Condition {
    return alternatives(when).reduce<Condition>(
      (failing, all) =>
        failing.flatMap((sofar) =>
          this.#failures(all).flatMap((one) => this.#conjoin([...sofar, ...one])),
        ),
      [[]],
    );
  }

  #literals(all: AllOf): Literal[] {
    return Object.entries(all).flatMap(([question, choice]) => [
      this.#literal(question, choice),
      ...this.#applies(question),
    ]);
  }

  #failures(all: AllOf): Literal[][] {
    return Object.entries(all).map(([question, choice]) => {
      const [index, mask] = this.#literal(question, choice);
      return [
        [index, (this.#vocabulary.variables[index]?.all ?? 0) & ~mask],
        ...this.#applies(question),
      ];
    });
  }

  #applies(question: string): Literal[] {
    const appliesWhen = this.#appliesWhen.get(question);
    return appliesWhen ? this.#literals(appliesWhen) : [];
  }

  #literal(question: string, choice: AllOf[string]): Literal {
    const index = this.#vocabulary.index.get(question) ?? -1;
    const term = this.#vocabulary.variables[index];
    const named = Array.isArray(choice) ? choice : choice.not;
    const mask = named.reduce((bits, option) => bits | (term?.bits.get(option) ?? 0), 0);
    return [index, Array.isArray(choice) ? mask : (term?.all ?? 0) & ~mask];
  }

  /** One conjunction out of any literals, or none where they contradict each other. */
  #conjoin(literals: readonly Literal[]): Conjunction[] {
    const masks = new Map<number, number>();
    for (const [question, mask] of literals) {
      masks.set(question, (masks.get(question) ?? -1) & mask);
    }
    const conjunction = [...masks].sort(([a], [b]) => a - b);
    if (conjunction.some(([, mask]) => mask === 0)) return [];
    // A literal that every option meets would ask a question that says nothing.
    return [conjunction.filter(([q, mask]) => mask !== this.#vocabulary.variables[q]?.all)];
  }
}

function alternatives(when: When): AllOf[] {
  return Array.isArray(when) ? when : [when];
}

/**
 * Whether a condition holds for the answers at hand.
 * @param bits bit of each answer by question index, 0 where unanswered
 * @returns undefined while it depends on an answer still missing
 */
export function evaluate(condition: Condition, bits: readonly number[]): boolean | undefined {
  let result: boolean | undefined = false;
  for (const conjunction of condition) {
    const one = evaluateConjunction(conjunction, bits);
    if (one) return true;
    if (one === undefined) result = undefined;
  }
  return result;
}

function evaluateConjunction(
  conjunction: Conjunction,
  bits: readonly number[],
): boolean | undefined {
  let result: boolean | undefined = true;
  for (const [question, mask] of conjunction) {
    const bit = bits[question] ?? 0;
    if (bit === 0) result = undefined;
    else if ((bit & mask) === 0) return false;
  }
  return result;
}
