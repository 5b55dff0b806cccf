import { assign, createMachine } from "xstate";
import type { CompiledRulebook } from "../diagram/compile";
import type { QuestionNode } from "../diagram/diagram";
import { restrict } from "../diagram/restrict";
import { type Answers, bitsOf, UNSURE } from "../diagram/vocabulary";
import { type Standpoint, USE_CASE } from "../link/standpoint";
import type { Question } from "../rulebook/schema";

type Events =
  | { readonly type: "ANSWER"; readonly question: string; readonly option: string }
  /** Start again from these answers: a link, Back or Forward, a change, starting over. */
  | ({ readonly type: "RESUME" } & Standpoint);

type Choice = { readonly question: string; readonly option: string };

type Types = {
  context: Standpoint;
  events: Events;
  input: Standpoint;
  actions: { type: "answer" } | { type: "resume" };
  guards:
    | { type: "answered"; params: Choice }
    | { type: "chosen"; params: Choice }
    | { type: "idle"; params: { readonly node: number; readonly child: number } }
    | { type: "revised"; params: { readonly question: string } }
    | { type: "useCaseOpen" };
};

/** The state's name of a node of the diagram. */
export const nodeState = (node: number): string => `node-${node}`;

/** The state that asks one question out of turn: the use case, or one that is asked again. */
const questionState = (question: string): string => `ask-${question}`;

/**
 * The questionnaire as a machine: a state for each node of the diagram, a transition for each
 * answer. A state is passed at once where its question has been answered, or where no answer to it
 * could change the headline any more, so that answers may arrive in any order and nothing is asked
 * in vain. One that would stop yields to the use case first, if that has not been asked.
 */
export function questionnaire(compiled: CompiledRulebook) {
  const { rulebook, vocabulary, diagram } = compiled;
  const questions = new Map(rulebook.questions.map((question) => [question.id, question]));
  const root = nodeState(diagram.root);

  const askingNode = (node: QuestionNode, id: number) => {
    const question = questions.get(vocabulary.variables[node.question]?.id ?? "") as Question;
    const targets = targetsOf(question, (option) => nodeState(node.children[option] ?? id));
    const first = node.children[0] as number;
    return {
      always: [
        ...(id === diagram.root ? rulebook.questions.map(askedAgain) : []),
        ...targets.map(({ option, target }) => ({
          guard: { type: "answered" as const, params: { question: question.id, option } },
          target,
        })),
        {
          guard: { type: "idle" as const, params: { node: id, child: first } },
          target: nodeState(first),
        },
        ...(questions.has(USE_CASE)
          ? [{ guard: "useCaseOpen" as const, target: questionState(USE_CASE) }]
          : []),
      ],
      on: { ANSWER: answering(question.id, targets) },
    };
  };

  const nodes = diagram.nodes.map((node, id) => [
    nodeState(id),
    node.kind === "question" ? askingNode(node, id) : headlineState(id === diagram.root),
  ]);
  const outOfTurn = rulebook.questions.map((question) => [
    questionState(question.id),
    {
      on: {
        ANSWER: answering(
          question.id,
          targetsOf(question, () => root),
        ),
      },
    },
  ]);

  /** A rulebook with one headline asks nothing, but what has been answered may be asked again. */
  function headlineState(isRoot: boolean) {
    return isRoot ? { always: rulebook.questions.map(askedAgain) } : {};
  }

  const imageOf = imagesOf(compiled);
  return createMachine(
    {
      types: {} as Types,
      id: "questionnaire",
      context: ({ input }) => input,
      initial: root,
      states: Object.fromEntries([...nodes, ...outOfTurn]),
      on: { RESUME: { target: `.${root}`, actions: "resume" } },
    },
    {
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
        answered: ({ context }, { question, option }) => context.answers[question] === option,
        chosen: ({ event }, { question, option }) =>
          event.type === "ANSWER" && event.question === question && event.option === option,
        /** A node that leads where its first child does asks what can no longer matter. */
        idle: ({ context: { answers } }, { node, child }) =>
          imageOf(answers)[node] === imageOf(answers)[child],
        revised: ({ context }, { question }) => context.revising === question,
        useCaseOpen: ({ context }) => context.answers[USE_CASE] === undefined,
      },
    },
  );
}

/** Restricts the diagram once for each set of answers. */
function imagesOf({ vocabulary, diagram }: CompiledRulebook) {
  const images = new WeakMap<Answers, readonly number[]>();
  return (answers: Answers) => {
    const image = images.get(answers) ?? restrict(diagram, bitsOf(vocabulary, answers));
    images.set(answers, image);
    return image;
  };
}

const askedAgain = ({ id }: Question) => ({
  guard: { type: "revised" as const, params: { question: id } },
  target: questionState(id),
});

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
export function questionOfState(
  { rulebook, vocabulary, diagram }: CompiledRulebook,
  state: string,
): Question | undefined {
  const node = diagram.nodes.find((_, i) => nodeState(i) === state);
  const asked = node?.kind === "question" ? vocabulary.variables[node.question]?.id : undefined;
  return rulebook.questions.find(({ id }) => id === asked || questionState(id) === state);
}
