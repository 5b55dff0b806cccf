import type { CompiledRulebook } from "../diagram/compile";
import { restrict } from "../diagram/restrict";
import { type Answers, bitsOf, omit, optionOf, UNSURE } from "../diagram/vocabulary";
import { nextQuestion } from "../diagram/walk";
import type { Standpoint } from "../link/standpoint";
import type { Question } from "../rulebook/schema";
import { askedQuestion, keptAnswers } from "./asked";

/** `ahead`: its turn is still to come; `assumed`: the answer is “not sure”. */
export type State = "here" | "answered" | "ahead" | "assumed" | "open";

/** Why no answer can change the result: one given makes the question mean nothing, or all together. */
export type Moot =
  | { readonly kind: "meaningless"; readonly question: string; readonly option: string }
  | { readonly kind: "settled" };

/** How one question stands among all. */
export type Standing = {
  readonly question: Question;
  readonly state: State;
  readonly answer: string | null;
  /** Null where an answer can change the result; a question that never decides is not moot either. */
  readonly moot: Moot | null;
};

/** Every question in order, with its answer and whether any answer to it can still matter. */
export function standingsOf(compiled: CompiledRulebook, standpoint: Standpoint): Standing[] {
  const { rulebook, vocabulary } = compiled;
  const asked = askedQuestion(compiled, standpoint);
  const kept = keptAnswers(standpoint);
  const next = nextQuestion(compiled, bitsOf(vocabulary, kept)) ?? vocabulary.variables.length;
  return rulebook.questions.map((question) => {
    const answer = standpoint.answers[question.id] ?? null;
    const comes = (vocabulary.index.get(question.id) ?? -1) > next;
    const state = question.id === asked ? "here" : stateOf(answer, comes);
    return { question, state, answer, moot: mootBy(compiled, question, kept) };
  });
}

function stateOf(answer: string | null, comes: boolean): State {
  if (answer === null) return "open";
  if (answer === UNSURE) return "assumed";
  return comes ? "ahead" : "answered";
}

function mootBy(compiled: CompiledRulebook, question: Question, kept: Answers): Moot | null {
  const { vocabulary } = compiled;
  const variable = vocabulary.index.get(question.id);
  if (variable === undefined) return null;
  const others = bitsOf(vocabulary, omit(kept, question.id));
  for (const [id, choice] of Object.entries(question.appliesWhen ?? {})) {
    const index = vocabulary.index.get(id) ?? -1;
    const bit = others[index];
    const option = bit ? vocabulary.variables[index]?.options[optionOf(bit)] : undefined;
    if (option === undefined) continue;
    const applies = Array.isArray(choice) ? choice.includes(option) : !choice.not.includes(option);
    if (!applies) return { kind: "meaningless", question: id, option };
  }
  return canMatter(compiled, variable, others) ? null : { kind: "settled" };
}

/** Whether some way of answering the open questions makes the headline depend on this one. */
function canMatter({ diagram }: CompiledRulebook, question: number, others: readonly number[]) {
  const image = restrict(diagram, others);
  const left = new Set([image[diagram.root] as number]);
  for (const n of left) {
    const node = diagram.nodes[n];
    if (node?.kind !== "question") continue;
    // Restricted and reduced, the diagram asks a question exactly where it can change the headline.
    if (node.question === question) return true;
    for (const child of node.children) left.add(image[child] as number);
  }
  return false;
}
