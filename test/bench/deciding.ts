import { advisor } from "@/rules/advisor";
import { type Answers, bitsOf } from "@/rules/diagram/vocabulary";
import { headlineOf } from "@/rules/diagram/walk";
import { randomAnswers } from "./answer-sets";
import { type Decide, jsonRulesEngine, zenEngine } from "./engines";
import { heading, line, microseconds, number } from "./measure";

const ours = (answers: Answers) =>
  headlineOf(advisor, bitsOf(advisor.vocabulary, answers))?.approach;

/** How fast the primary alone is found, by the diagram and by two rule engines. */
export async function benchDeciding(): Promise<void> {
  const sets = randomAnswers(2_000);
  const engines = { "json-rules-engine": jsonRulesEngine(), "@gorules/zen-engine": zenEngine() };
  for (const [name, decide] of Object.entries(engines)) await agree(name, decide, sets);
  heading(
    "The primary alone",
    `The same rules on the same answers, engines set up once; all agree on ${number(sets.length)} sets.`,
  );
  const mean = await microseconds(sets.length, () => {
    for (const answers of sets) ours(answers);
  });
  line("diagram (with the upgrade, which the others leave out)", `${number(1e6 / mean)}/s`);
  for (const [name, decide] of Object.entries(engines)) {
    const single = await microseconds(sets.length, async () => {
      for (const answers of sets) await decide(answers);
    });
    show(`${name}, one after another`, single, mean);
  }
  // Zen spreads over all cores; json-rules-engine has one thread, and one run at a time.
  const zen = engines["@gorules/zen-engine"];
  const together = await microseconds(sets.length, () => Promise.all(sets.map(zen)));
  show("@gorules/zen-engine, all at once on all cores", together, mean);
}

function show(name: string, theirs: number, mean: number): void {
  const times = `diagram ${number(theirs / mean)} times faster; at least 5`;
  line(name, `${number(1e6 / theirs)}/s`, times);
}

async function agree(name: string, decide: Decide, sets: readonly Answers[]): Promise<void> {
  for (const answers of sets) {
    const theirs = await decide(answers);
    if (theirs === ours(answers)) continue;
    throw new Error(
      `${name} says ${theirs}, the diagram ${ours(answers)}: ${JSON.stringify(answers)}`,
    );
  }
}
