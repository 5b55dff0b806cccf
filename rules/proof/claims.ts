import type { Answers } from "../diagram/vocabulary";

/** Of each claim, so many counterexamples are kept: one is enough to mend it. */
const MOST = 3;

/** Collects counterexamples by claim. */
export class Claims {
  readonly #failures = new Map<string, string[]>();

  hold(claim: string, holds: boolean, example: Answers): void {
    if (holds) return;
    const cases = this.#failures.get(claim) ?? [];
    if (cases.length < MOST) this.#failures.set(claim, [...cases, JSON.stringify(example)]);
  }

  /** “claim: answers”, for each counterexample. */
  counterexamples(): string[] {
    return [...this.#failures].flatMap(([claim, cases]) => cases.map((one) => `${claim}: ${one}`));
  }
}
