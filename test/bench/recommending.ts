import { advisor } from "@/rules/advisor";
import { compile } from "@/rules/diagram/compile";
import type { Diagram } from "@/rules/diagram/diagram";
import { restrict } from "@/rules/diagram/restrict";
import { type Answers, bitsOf } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import scenarios from "../rules/recommendation/scenarios.json";
import { partialAnswers, randomAnswers } from "./answer-sets";
import { heading, line, microseconds, number } from "./measure";
import { randomFrom, syntheticRulebook } from "./synthetic";

/** How long a complete recommendation takes, exact changes included. */
export async function benchRecommending(): Promise<void> {
  heading("A complete recommendation", "All that the result page shows, exact changes included.");
  const stories = scenarios.map(({ answers }) => answers as Answers);
  await time("random complete answers, some not sure", randomAnswers(1_000));
  await time("the twenty stories", stories);
  await time("random partial answers, restriction included", partialAnswers(1_000));
}

const GROWTH = [
  [10, 300],
  [20, 300],
  [30, 100],
  [30, 300],
] as const;

/** How long it takes to restrict a diagram by half of the answers, and how that grows with it. */
export async function benchRestricting(): Promise<void> {
  heading(
    "Restricting by all answers at hand",
    "Half of the questions answered at random; the real rulebook, then synthetic ones.",
  );
  const real = partialAnswers(1_000).map((answers) => bitsOf(advisor.vocabulary, answers));
  await restricting("the real rulebook", advisor.diagram, real);
  for (const [questions, rules] of GROWTH) {
    const { diagram, vocabulary } = compile(syntheticRulebook(questions, rules, 1));
    const random = randomFrom(1);
    const sets = Array.from({ length: 100 }, () =>
      vocabulary.variables.map(({ options }) =>
        random(2) === 0 ? 0 : 1 << random(options.length),
      ),
    );
    await restricting(`${questions} questions, ${rules} rules`, diagram, sets);
  }
}

async function restricting(name: string, diagram: Diagram, sets: readonly number[][]) {
  const mean = await microseconds(sets.length, () => {
    for (const bits of sets) restrict(diagram, bits);
  });
  const nodes = diagram.nodes.length;
  line(
    name,
    `${number(mean, 1)} µs`,
    `${number(nodes)} nodes, ${number((1_000 * mean) / nodes)} ns each`,
  );
}

async function time(name: string, sets: readonly Answers[]): Promise<void> {
  const mean = await microseconds(sets.length, () => {
    for (const answers of sets) recommend(advisor, answers);
  });
  line(name, `${number(mean, 1)} µs`, "at most 50");
}
