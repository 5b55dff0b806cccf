import { advisor } from "@/rules/advisor";
import { compile } from "@/rules/diagram/compile";
import { figuresOf } from "@/rules/proof/figures";
import { rulebook } from "@/rules/rulebook/rulebook";
import { heading, line, median, microseconds, number } from "./measure";
import { syntheticRulebook } from "./synthetic";

const sizes = [
  [10, 300],
  [15, 300],
  [20, 300],
  [25, 300],
  [30, 50],
  [30, 100],
  [30, 200],
  [30, 300],
] as const;

const SEEDS = 9;

/** How long rules take to become a diagram, and how that grows. */
export async function benchCompiling(): Promise<void> {
  heading("Compiling the rules", "From parsed JSON to the reduced diagram.");
  const mean = await microseconds(1, () => compile(rulebook));
  line("the real rulebook", `${number(mean / 1_000, 1)} ms`, "at most 50");
  heading(
    "How compiling grows",
    `Synthetic rulebooks, ${SEEDS} seeds each: milliseconds and nodes, median and largest.`,
  );
  for (const [questions, rules] of sizes) {
    const runs = Array.from({ length: SEEDS }, (_, i) => once(questions, rules, i + 1));
    const [ms, nodes] = [runs.map((run) => run.ms), runs.map((run) => run.nodes)];
    line(
      `${questions} questions, ${rules} rules`,
      `${number(median(ms))} ms`,
      `largest ${number(Math.max(...ms))} ms; ${number(median(nodes))} nodes, largest ${number(Math.max(...nodes))}`,
    );
  }
  line("", "", "30 questions and 300 rules: at most 1,000 ms");
}

function once(questions: number, rules: number, seed: number) {
  const synthetic = syntheticRulebook(questions, rules, seed);
  const start = performance.now();
  const { diagram } = compile(synthetic);
  return { ms: performance.now() - start, nodes: diagram.nodes.length };
}

/** What the questionnaire comes to. */
export function showFigures(): void {
  const figures = figuresOf(advisor);
  heading("The diagram", "What the questionnaire comes to; the tests prove it over every set.");
  line("sets of answers, “not sure” included", number(figures.allSets));
  line("points at which a question is asked", number(figures.questionNodes));
  line("different headlines", number(figures.headlines));
  line("questions to a headline, on average", number(figures.meanQuestions, 3), "at most 3.62");
  line("questions on the longest path", number(figures.longestPath));
  line("rules", number(figures.rules));
}
