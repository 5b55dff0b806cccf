import { expect, test } from "vitest";
import { initialTransition } from "xstate";
import { advisor } from "@/rules/advisor";
import type { Standpoint } from "@/rules/link/standpoint";
import { askedQuestion } from "@/rules/questionnaire/asked";
import { questionnaire, questionOfState } from "@/rules/questionnaire/questionnaire";

const machine = questionnaire(advisor);
const { questions } = advisor.rulebook;
const options = questions.map(({ id, options }) => ({ id, options: [...options, "unsure"] }));

/** A repeatable stream of numbers below `below`. */
let seed = 1;
const next = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};

/** Some answers, and now and then one of them asked again. */
function anyStandpoint(): Standpoint {
  const answered = options.filter(() => next(3) > 0);
  const answers = Object.fromEntries(
    answered.map(({ id, options }) => [id, options[next(options.length)] as string]),
  );
  const revising = next(2) === 0 ? (answered[next(answered.length || 1)]?.id ?? null) : null;
  return { answers, revising };
}

test("the page’s title names the question that the machine asks, from any link", () => {
  const differing: Standpoint[] = [];
  for (let i = 0; i < 5_000; i++) {
    const standpoint = anyStandpoint();
    const [{ value }] = initialTransition(machine, standpoint);
    const asked = questionOfState(advisor, String(value))?.id ?? null;
    if (askedQuestion(advisor, standpoint) !== asked) differing.push(standpoint);
  }
  expect(differing.slice(0, 3)).toEqual([]);
});
