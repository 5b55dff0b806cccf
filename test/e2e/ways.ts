import { advisor } from "@/rules/advisor";
import type { Headline } from "@/rules/diagram/diagram";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";

const { diagram, vocabulary, rulebook } = advisor;

/** For each node of the diagram, answers that lead to it, in the order asked. */
function waysThrough(): Map<number, Answers> {
  const ways = new Map<number, Answers>([[diagram.root, { "use-case": "email-variants" }]]);
  for (const [at, answers] of ways) {
    const node = diagram.nodes[at];
    if (node?.kind !== "question") continue;
    const { id, options } = vocabulary.variables[node.question] ?? { id: "", options: [] };
    for (const [i, child] of node.children.entries()) {
      if (!ways.has(child)) ways.set(child, { ...answers, [id]: options[i] ?? "" });
    }
  }
  return ways;
}

const ways = [...waysThrough()].map(([at, answers]) => ({ node: diagram.nodes[at], answers }));

/** Every question with answers that lead to it. */
export const waysToQuestions: { question: string; answers: Answers }[] = rulebook.questions.map(
  ({ id }) => {
    const way = ways.find(
      ({ node }) => node?.kind === "question" && vocabulary.variables[node.question]?.id === id,
    );
    return { question: id, answers: way?.answers ?? {} };
  },
);

/** Every headline with answers that lead to it. */
export const waysToResults: { headline: Headline; answers: Answers }[] = ways.flatMap(
  ({ node, answers }) => (node?.kind === "headline" ? [{ headline: node, answers }] : []),
);

/** The most that any path from the first question to a result adds up to, each question weighed; and how many it asks. */
export function heaviestPath(weightOf: (question: string) => number) {
  const heaviest: { weight: number; questions: number }[] = [];
  for (const node of diagram.nodes) {
    if (node.kind === "headline") heaviest.push({ weight: 0, questions: 0 });
    else {
      const ways = node.children.map((child) => heaviest[child] ?? { weight: 0, questions: 0 });
      const { weight, questions } = ways.reduce((a, b) => (b.weight > a.weight ? b : a));
      const own = weightOf(vocabulary.variables[node.question]?.id ?? "");
      heaviest.push({ weight: weight + own, questions: questions + 1 });
    }
  }
  const { weight, questions } = heaviest[diagram.root] ?? { weight: 0, questions: 0 };
  return { weight: weight + weightOf("use-case"), questions: questions + 1 };
}

/** Which key answers a question so. */
export const keyOf = (question: string, option: string): string => {
  const options = rulebook.questions.find(({ id }) => id === question)?.options ?? [];
  return option === UNSURE ? "0" : String(options.indexOf(option) + 1);
};

/** The address of a standpoint. */
export const addressOf = (language: string, answers: Answers, revising: string | null = null) =>
  `/${language}/advisor${queryOf({ answers, revising })}`;
