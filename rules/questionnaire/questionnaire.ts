import { assign, setup } from "xstate";
import type { CompiledRulebook } from "../diagram/compile";
import type { QuestionNode } from "../diagram/diagram";
import { UNSURE } from "../diagram/vocabulary";
import { type Standpoint, USE_CASE } from "../link/standpoint";
import type { Question } from "../rulebook/schema";

type Events =
  | { readonly type: "ANSWER"; readonly question: string; readonly option: string }
  /** Start again from these answers: a link, Back or Forward, a change, starting over. */
  | ({ readonly type: "RESUME" } & Standpoint);

/** The state's name of a node of the diagram; the use case, which no node asks, has its own. */
export const stateName = (node: number): string => `node-${node}`;

const machineSetup = setup({
  types: { context: {} as Standpoint, events: {} as Events, input: {} as Standpoint },
  actions: {
    answer: assign(({ context, event }) =>
      event.type === "ANSWER"
        ? { answers: { ...context.answers, [event.question]: event.option }, revising: null }
        : {},
    ),
    resume: assign(({ event }) =>
      event.type === "RESUME" ? { answers: event.answers, revising: event.revising } : {},
    ),
  },
  guards: {
    /** The question has this answer, and is not being asked again. */
    answered: ({ context }, { question, option }: { question: string; option: string }) =>
      context.answers[question] === option && context.revising !== question,
    chosen: ({ event }, { question, option }: { question: string; option: string }) =>
      event.type === "ANSWER" && event.question === question && event.option === option,
    revisingUseCase: ({ context }) => context.revising === USE_CASE,
    useCaseOpen: ({ context }) =>
      context.answers[USE_CASE] === undefined && context.revising === null,
  },
});

/**
 * The questionnaire as a machine: a state for each node of the diagram, a transition for each
 * answer. A state whose question has been answered is passed at once, so that answers may arrive in
 * any order; one that would stop yields to the use case first, if that has not been asked.
 */
export function questionnaire({ rulebook, vocabulary, diagram }: CompiledRulebook) {
  const questions = new Map(rulebook.questions.map((question) => [question.id, question]));
  const root = stateName(diagram.root);

  const questionState = (node: QuestionNode, id: number) => {
    const question = questions.get(vocabulary.terms[node.question]?.id ?? "") as Question;
    const targets = targetsOf(question, (option) => stateName(node.children[option] ?? id));
    const passing = targets.map(({ option, target }) => ({
      guard: { type: "answered" as const, params: { question: question.id, option } },
      target,
    }));
    return {
      always: [
        ...(id === diagram.root ? [{ guard: "revisingUseCase" as const, target: USE_CASE }] : []),
        ...passing,
        { guard: "useCaseOpen" as const, target: USE_CASE },
      ],
      on: { ANSWER: answering(question.id, targets) },
    };
  };

  const useCase = questions.get(USE_CASE);
  const states = Object.fromEntries(
    diagram.nodes.map((node, id) => [
      stateName(id),
      node.kind === "question" ? questionState(node, id) : {},
    ]),
  );
  const useCaseState = useCase
    ? {
        on: {
          ANSWER: answering(
            USE_CASE,
            targetsOf(useCase, () => root),
          ),
        },
      }
    : {};

  return machineSetup.createMachine({
    id: "questionnaire",
    context: ({ input }) => input,
    initial: root,
    states: { ...states, [USE_CASE]: useCaseState },
    on: { RESUME: { target: `.${root}`, actions: "resume" } },
  });
}

/** Each answer of a question with the state it leads to; `unsure` leads where it is taken to. */
function targetsOf(question: Question, target: (option: number) => string) {
  const own = question.options.map((option, i) => ({ option, target: target(i) }));
  const taken = question.options.indexOf(question.unsureAs);
  return [...own, { option: UNSURE, target: target(taken) }];
}

function answering(question: string, targets: readonly { option: string; target: string }[]) {
  return targets.map(({ option, target }) => ({
    guard: { type: "chosen" as const, params: { question, option } },
    target,
    actions: "answer" as const,
  }));
}

/** The question a state of the machine asks, or undefined where it has reached a headline. */
export function questionOf({ rulebook, vocabulary, diagram }: CompiledRulebook, state: string) {
  const node = diagram.nodes.find((_, i) => stateName(i) === state);
  const id = node?.kind === "question" ? vocabulary.terms[node.question]?.id : undefined;
  const asked = state === USE_CASE ? USE_CASE : id;
  return rulebook.questions.find((question) => question.id === asked);
}
