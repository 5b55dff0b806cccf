import type { Answers } from "@/rules/diagram/vocabulary";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { Actions } from "./Actions";

/** What one takes along from a result: its link, or paper. */
export function TakeAlong({ answers }: { recommendation: Recommendation; answers: Answers }) {
  return <Actions key={JSON.stringify(answers)} />;
}
