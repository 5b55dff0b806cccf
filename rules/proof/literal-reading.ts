import type { Headline } from "../diagram/diagram";
import { type Answers, UNSURE } from "../diagram/vocabulary";
import { conditionOf, questionsNamedBy } from "../rulebook/entries";
import type { AllOf, Rule, Rulebook, When } from "../rulebook/schema";

/**
 * The decision model read word for word, with nothing compiled: the first approach whose required
 * rules all hold and that none of its other rules excludes. Slow and plain on purpose; the proof
 * holds the compiled diagram against it.
 * @param answers complete: every question that decides is answered, `unsure` allowed
 * @returns undefined where no approach remains
 */
export function readLiterally(rulebook: Rulebook, answers: Answers): Headline | undefined {
  const reader = new Reader(rulebook, answers);
  const approach = rulebook.approaches.find(
    ({ required, ruledOutBy }) =>
      required.every((rule) => reader.allows(rule)) &&
      !ruledOutBy.some((rule) => reader.holds(rule)),
  );
  if (!approach) return undefined;
  const needs = approach.prerequisites.filter((rule) => reader.holds(rule)).map(({ id }) => id);
  return { approach: approach.id, needs };
}

/** The questions of every rule that excludes an approach, read the same way. */
export function excludedLiterally(
  rulebook: Rulebook,
  answers: Answers,
  approach: string,
): readonly string[] {
  const reader = new Reader(rulebook, answers);
  const { required = [], ruledOutBy = [] } =
    rulebook.approaches.find(({ id }) => id === approach) ?? {};
  const excluding = [
    ...required.filter((rule) => !reader.allows(rule)),
    ...ruledOutBy.filter((rule) => reader.holds(rule)),
  ];
  return excluding.flatMap(questionsNamedBy);
}

class Reader {
  readonly #rulebook: Rulebook;
  readonly #answers: Answers;

  constructor(rulebook: Rulebook, answers: Answers) {
    this.#rulebook = rulebook;
    this.#answers = answers;
  }

  /** True where the rule's condition holds; a question that does not apply makes it false. */
  holds(rule: Rule): boolean {
    return this.#any(
      conditionOf(rule),
      (id, choice) => this.#applies(id) && this.#chosen(id, choice),
    );
  }

  /** True unless the rule's condition fails; a question that does not apply cannot make it fail. */
  allows(rule: Rule): boolean {
    return this.#any(
      conditionOf(rule),
      (id, choice) => !this.#applies(id) || this.#chosen(id, choice),
    );
  }

  #any(when: When, test: (question: string, choice: AllOf[string]) => boolean): boolean {
    const alternatives = Array.isArray(when) ? when : [when];
    return alternatives.some((all) =>
      Object.entries(all).every(([question, choice]) => test(question, choice)),
    );
  }

  #question(id: string) {
    return this.#rulebook.questions.find((question) => question.id === id);
  }

  #applies(id: string): boolean {
    const conditions = Object.entries(this.#question(id)?.appliesWhen ?? {});
    return conditions.every(([on, choice]) => this.#applies(on) && this.#chosen(on, choice));
  }

  #chosen(id: string, choice: AllOf[string]): boolean {
    const given = this.#answers[id] ?? UNSURE;
    const taken = given === UNSURE ? (this.#question(id)?.unsureAs ?? UNSURE) : given;
    return Array.isArray(choice) ? choice.includes(taken) : !choice.not.includes(taken);
  }
}
