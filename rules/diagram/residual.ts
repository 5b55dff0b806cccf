import type { CompiledApproach } from "./compiled-rule";
import type { Condition, Conjunction } from "./condition";

/** A prerequisite: `true` once needed for certain, a condition while open. */
type Need = { readonly id: string; readonly when: Condition | true };

/** What is left undecided of one approach once some questions have been answered. */
export type Candidate = {
  /** The same for all that are the same, whatever answers led there. */
  readonly number: number;
  readonly approach: number;
  /** Any of these, once true, excludes it. None left: it fits for certain. */
  readonly excludedBy: Condition;
  readonly needs: readonly Need[];
  /** The first question, in the order asked, that it still depends on; infinite: none. */
  readonly asks: number;
};

/** What is left of all rules: the candidates still in question, simplest first. */
export type Residual = readonly Candidate[];

/**
 * Makes residuals. Most answers leave most candidates as they were, or as other answers left them:
 * each is worked out once and remembered.
 */
export class Residuals {
  readonly #candidates = new Map<string, Candidate>();
  readonly #assigned = new Map<string, Candidate | undefined>();
  readonly #covered = new Map<string, boolean>();

  /** Nothing answered yet. */
  initial(approaches: readonly CompiledApproach[]): Residual {
    return this.#simplify(
      approaches.map(({ excluding, prerequisites }, approach) =>
        this.#candidate(
          approach,
          minimal(excluding.flatMap((rule) => rule.excludes)),
          prerequisites.map(({ id, holds }) => ({ id, when: settled(holds) })),
        ),
      ),
    );
  }

  /** The residual once `question` is answered with the option that has this bit. */
  assign(residual: Residual, question: number, bit: number): Residual {
    const left = residual.map((candidate) => this.#assign(candidate, question, bit));
    return this.#simplify(left.filter((candidate) => candidate !== undefined));
  }

  /** A candidate once a question is answered; undefined where that excludes it. */
  #assign(candidate: Candidate, question: number, bit: number): Candidate | undefined {
    if (candidate.asks > question) return candidate;
    const key = `${candidate.number} ${question} ${bit}`;
    const known = this.#assigned.get(key);
    if (known !== undefined || this.#assigned.has(key)) return known;
    const { approach, excludedBy, needs } = candidate;
    const remaining = minimal(assignCondition(excludedBy, question, bit));
    const left = isTrue(remaining)
      ? undefined
      : this.#candidate(approach, remaining, assignNeeds(needs, question, bit));
    this.#assigned.set(key, left);
    return left;
  }

  #candidate(approach: number, excludedBy: Condition, needs: readonly Need[]): Candidate {
    const needed = needs.map(({ id, when }) => `${id}=${when === true ? "" : conditionKey(when)}`);
    const key = `${approach}:${conditionKey(excludedBy)}:${needed}`;
    const known = this.#candidates.get(key);
    if (known) return known;
    const asks = firstNamed([excludedBy, ...needs.map(({ when }) => (when === true ? [] : when))]);
    const candidate = { number: this.#candidates.size, approach, excludedBy, needs, asks };
    this.#candidates.set(key, candidate);
    return candidate;
  }

  /** Drops what can no longer come first: all after a certain fit, and what only fits where an earlier one does. */
  #simplify(candidates: readonly Candidate[]): Residual {
    const left: Candidate[] = [];
    for (const candidate of candidates) {
      if (left.some((earlier) => this.#fitsWhenever(earlier, candidate))) continue;
      left.push(candidate);
      if (candidate.excludedBy.length === 0) break;
    }
    return left;
  }

  /** True where `earlier` fits in every case in which `later` does. */
  #fitsWhenever(earlier: Candidate, later: Candidate): boolean {
    const key = `${earlier.number} ${later.number}`;
    const known = this.#covered.get(key);
    if (known !== undefined) return known;
    const covers = earlier.excludedBy.every((cause) =>
      later.excludedBy.some((wider) => implies(cause, wider)),
    );
    this.#covered.set(key, covers);
    return covers;
  }
}

/** The first question that a residual still mentions. */
export function firstQuestion(residual: Residual): number | undefined {
  const first = Math.min(...residual.map(({ asks }) => asks));
  return Number.isFinite(first) ? first : undefined;
}

/** A key that two residuals share where they are the same. */
export const keyOf = (residual: Residual): string => residual.map(({ number }) => number).join();

function firstNamed(conditions: readonly Condition[]): number {
  const named = conditions.flat(2).map(([question]) => question);
  return Math.min(...named);
}

function assignNeeds(needs: readonly Need[], question: number, bit: number): Need[] {
  return needs.flatMap(({ id, when }) => {
    const then = when === true ? when : settled(assignCondition(when, question, bit));
    return then === true || then.length > 0 ? [{ id, when: then }] : [];
  });
}

function assignCondition(condition: Condition, question: number, bit: number): Condition {
  const left: Conjunction[] = [];
  for (const conjunction of condition) {
    const literal = conjunction.find(([q]) => q === question);
    if (!literal) left.push(conjunction);
    else if (literal[1] & bit) left.push(conjunction.filter((one) => one !== literal));
  }
  return left;
}

const isTrue = (condition: Condition) => condition.some((conjunction) => conjunction.length === 0);

const settled = (condition: Condition) => (isTrue(condition) ? true : condition);

/** Leaves out every conjunction that another one makes superfluous; sorted, so that equal conditions look equal. */
function minimal(condition: Condition): Condition {
  return condition
    .filter(
      (one, i) =>
        !condition.some(
          (other, j) => j !== i && implies(one, other) && (j < i || !implies(other, one)),
        ),
    )
    .sort((a, b) => compareKeys(conjunctionKey(a), conjunctionKey(b)));
}

const compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** True where `wider` holds in every case in which `narrow` does. */
function implies(narrow: Conjunction, wider: Conjunction): boolean {
  return wider.every(([question, mask]) =>
    narrow.some(([q, narrower]) => q === question && (narrower & ~mask) === 0),
  );
}

const conjunctionKey = (conjunction: Conjunction) =>
  conjunction.map(([question, mask]) => `${question}.${mask}`).join("&");

const conditionKey = (condition: Condition) => condition.map(conjunctionKey).join("|");
