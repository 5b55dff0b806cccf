import type { CompiledRulebook } from "../diagram/compile";
import type { Headline } from "../diagram/diagram";
import { endOf } from "../diagram/restrict";
import { type Answers, bitsOf, optionOf, UNSURE } from "../diagram/vocabulary";
import { reachable } from "../diagram/walk";
import type { Recommendation } from "./recommendation";

/** The question that a use case's own way without code answers. */
export const NATIVE = "native";

/** The approach that a use case's own way without code amounts to. */
const WITHOUT_CODE = "standard-workflow";

/** What an answer leads to; nothing where the recommendation stays as it is. */
export type Outcome = { readonly option: string; readonly becomes: readonly Headline[] };

/** Something to look into before acting on a recommendation. */
export type Check =
  /** Two answers that do not fit together: a row of conflicts.json. */
  | {
      readonly kind: "contradiction";
      readonly conflict: string;
      readonly questions: readonly string[];
    }
  /** A simpler approach that HubSpot has brought back into question since. */
  | {
      readonly kind: "reopened";
      readonly approach: string;
      readonly freshness: readonly string[];
    }
  /** HubSpot's own way without code: no, and yes; `leads`: whether a yes leads to it by the rules. */
  | {
      readonly kind: "native";
      readonly answer: string | undefined;
      readonly outcomes: readonly [Outcome, Outcome];
      readonly leads: boolean;
    }
  /** An uncertain answer that could change the result; `joint`: only together with others. */
  | {
      readonly kind: "assumption";
      readonly question: string;
      readonly answer: string;
      readonly takenAs: string;
      /** Two answers that part ways: what was assumed, and one that leads elsewhere. */
      readonly outcomes: readonly [Outcome, Outcome];
      readonly joint: boolean;
    };

/**
 * What to check before acting on a settled recommendation, in this order: contradictions,
 * approaches that the product has reopened, the use case's own way without code, assumed answers
 * that could change the result. None while a question is open.
 * @param native whether HubSpot offers something for the use case without code
 * @param kept questions that were assumed and have been answered since: they keep their place
 */
export function checksOf(
  compiled: CompiledRulebook,
  recommendation: Recommendation,
  answers: Answers,
  native: boolean,
  kept: readonly string[] = [],
): Check[] {
  const { primary, conflicts, reopened } = recommendation;
  if (primary === null) return [];
  const offers = native && (primary !== WITHOUT_CODE || kept.includes(NATIVE));
  return [
    ...conflicts.map(
      ({ id, questions }): Check => ({ kind: "contradiction", conflict: id, questions }),
    ),
    ...reopened.map(
      ({ approach, freshness }): Check => ({ kind: "reopened", approach, freshness }),
    ),
    ...(offers ? [nativeCheck(compiled, answers)] : []),
    ...questionsToCheck(compiled, recommendation, kept)
      .filter((question) => !(offers && question === NATIVE))
      .map((question) => assumptionCheck(compiled, recommendation, answers, question)),
  ];
}

/** Whether nobody has answered a check yet: while one is open, nothing is settled. */
export function isOpen(check: Check): boolean {
  if (check.kind === "assumption") return check.answer === UNSURE;
  if (check.kind !== "native") return true;
  return check.answer === "yes" ? !check.leads : check.answer !== "no";
}

function nativeCheck(compiled: CompiledRulebook, answers: Answers): Check {
  const { vocabulary } = compiled;
  const outcomes = outcomesOf(
    compiled,
    bitsOf(vocabulary, answers),
    vocabulary.index.get(NATIVE) ?? -1,
  );
  const saying = (option: string) => outcomes.find((one) => one.option === option) as Outcome;
  const yes = bitsOf(vocabulary, { ...answers, [NATIVE]: "yes" });
  return {
    kind: "native",
    answer: answers[NATIVE],
    outcomes: [saying("no"), saying("yes")],
    leads: reachable(compiled, yes).every(({ approach }) => approach === WITHOUT_CODE),
  };
}

/** The questions able to change the result alone, or once able to, and then those that only together can. */
function questionsToCheck(
  { vocabulary }: CompiledRulebook,
  { assumptions, together }: Recommendation,
  kept: readonly string[],
): string[] {
  const order = (questions: readonly string[]) =>
    vocabulary.variables.flatMap(({ id }) => (questions.includes(id) ? [id] : []));
  const alone = assumptions.flatMap(({ question, flips }) => (flips.length > 0 ? [question] : []));
  const joint = together.flatMap(({ turns }) => turns.map(({ question }) => question));
  return [...new Set([...order([...kept, ...alone]), ...order(joint)])];
}

function assumptionCheck(
  compiled: CompiledRulebook,
  { together }: Recommendation,
  answers: Answers,
  question: string,
): Check {
  const { vocabulary, rulebook } = compiled;
  const answer = answers[question] ?? UNSURE;
  const takenAs = rulebook.questions.find(({ id }) => id === question)?.unsureAs ?? "";
  const bits = bitsOf(vocabulary, answers);
  const outcomes = outcomesOf(compiled, bits, vocabulary.index.get(question) ?? -1);
  const assumed = outcomes.find(({ option }) => option === takenAs) as Outcome;
  const others = outcomes.filter((one) => one !== assumed);
  const turn = together
    .flatMap(({ turns }) => turns)
    .find((one) => one.question === question && one.from === takenAs);
  const elsewhere =
    others.find(({ option }) => option === answer) ??
    others.find(({ becomes }) => !sameHeadlines(becomes, assumed.becomes));
  const other =
    elsewhere ?? others.find(({ option }) => option === turn?.to) ?? (others[0] as Outcome);
  const joint = elsewhere === undefined;
  return { kind: "assumption", question, answer, takenAs, outcomes: [assumed, other], joint };
}

/** What each answer to a question would lead to, all else as it is. */
function outcomesOf(
  compiled: CompiledRulebook,
  bits: readonly number[],
  question: number,
): Outcome[] {
  const { vocabulary, diagram } = compiled;
  const current = diagram.nodes[endOf(diagram, bits)];
  const { options } = vocabulary.variables[question] ?? { options: [] };
  return options.map((id, option) => {
    if (optionOf(bits[question] ?? 0) === option) return { option: id, becomes: [] };
    const turned = bits.map((bit, q) => (q === question ? 1 << option : bit));
    const becomes = reachable(compiled, turned);
    return { option: id, becomes: becomes.every((one) => one === current) ? [] : becomes };
  });
}

const sameHeadlines = (a: readonly Headline[], b: readonly Headline[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);
