import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { recommend } from "@/rules/recommendation/recommendation";
import scenarios from "../rules/recommendation/scenarios.json";
import { randomAnswers } from "./answer-sets";
import { heading, line, microseconds, number } from "./measure";

/** How long a complete recommendation takes, exact changes included. */
export async function benchRecommending(): Promise<void> {
  heading("A complete recommendation", "All that the result page shows, exact changes included.");
  const stories = scenarios.map(({ answers }) => answers as Answers);
  await time("random complete answers, some not sure", randomAnswers(1_000));
  await time("the twenty stories", stories);
}

async function time(name: string, sets: readonly Answers[]): Promise<void> {
  const mean = await microseconds(sets.length, () => {
    for (const answers of sets) recommend(advisor, answers);
  });
  line(name, `${number(mean, 1)} µs`, "at most 50");
}
