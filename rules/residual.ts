import type { CompiledApproach } from "./compiled-rule";
import type { Condition, Conjunction } from "./condition";

/** What is left undecided of one approach once some questions have been answered. */
export type Candidate = {
  readonly approach: number;
  /** Any of these, once true, excludes it. None left: it fits for certain. */
  readonly excludedBy: Condition;
  /** Its prerequisites: `true` once needed for certain, a condition while open. */
  readonly needs: readonly { readonly id: string; readonly when: Condition | true }[];
};

/** What is left of all rules: the candidates still in question, simplest first. */
export type Residual = readonly Candidate[];

/** Nothing answered yet. */
export function initialResidual(approaches: readonly CompiledApproach[]): Residual {
  return simplify(
    approaches.map((approach, i) => ({
      approach: i,
      excludedBy: minimal(approach.excluding.flatMap((rule) => rule.excludes)),
      needs: approach.prerequisites.map((rule) => ({ id: rule.id, when: settled(rule.holds) })),
    })),
  );
}

/** The residual once `question` is answered with the option that has this bit. */
export function assign(residual: Residual, question: number, bit: number): Residual {
  const left: Candidate[] = [];
  for (const { approach, excludedBy, needs } of residual) {
    const remaining = minimal(assignCondition(excludedBy, question, bit));
    if (isTrue(remaining)) continue;
    left.push({
      approach,
      excludedBy: remaining,
      needs: needs.flatMap(({ id, when }) => {
        const then = when === true ? when : settled(assignCondition(when, question, bit));
        return then === true || then.length > 0 ? [{ id, when: then }] : [];
      }),
    });
  }
  return simplify(left);
}

/** The first question, in the order asked, that the residual still mentions. */
export function firstQuestion(residual: Residual): number | undefined {
  let first = Number.POSITIVE_INFINITY;
  const see = (condition: Condition) => {
    for (const conjunction of condition) {
      for (const [question] of conjunction) first = Math.min(first, question);
    }
  };
  for (const { excludedBy, needs } of residual) {
    see(excludedBy);
    for (const { when } of needs) if (when !== true) see(when);
  }
  return first === Number.POSITIVE_INFINITY ? undefined : first;
}

/** A key that two residuals share where they are the same. */
export function keyOf(residual: Residual): string {
  return residual
    .map(({ approach, excludedBy, needs }) => {
      const needed = needs.map(
        ({ id, when }) => `${id}=${when === true ? "" : conditionKey(when)}`,
      );
      return `${approach}:${conditionKey(excludedBy)}:${needed.join(",")}`;
    })
    .join("/");
}

/** Drops what can no longer come first: all after a certain fit, and what only fits where an earlier one does. */
function simplify(candidates: readonly Candidate[]): Residual {
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    if (left.some((earlier) => fitsWhenever(earlier, candidate))) continue;
    left.push(candidate);
    if (candidate.excludedBy.length === 0) break;
  }
  return left;
}

/** True where `earlier` fits in every case in which `later` does. */
function fitsWhenever(earlier: Candidate, later: Candidate): boolean {
  return earlier.excludedBy.every((cause) =>
    later.excludedBy.some((wider) => implies(cause, wider)),
  );
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
