import type { AllOf, Approach, Question, Rule, Rulebook } from "@/rules/rulebook/schema";

/** A repeatable stream of numbers from 0 up to, not including, `below`. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    // mulberry32: small, and good enough to spread the cases
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * A rulebook of the real one's shape and any size: 2 to 5 options a question, an approach for every
 * 25 rules, one condition in five of two questions, and a last approach without conditions.
 */
export function syntheticRulebook(questions: number, rules: number, seed: number): Rulebook {
  const random = randomFrom(seed);
  const asked = Array.from({ length: questions }, (_, i): Question => {
    const options = Array.from({ length: 2 + random(4) }, (_, option) => `o${option}`);
    return { id: `q${i}`, options, unsureAs: "o0" };
  });
  const count = Math.max(2, Math.round(rules / 25));
  const approaches = Array.from({ length: count }, (_, i): Approach => emptyApproach(`a${i}`));
  for (let i = 0; i < rules; i++) {
    const approach = approaches[i % count] as Approach;
    // One rule in four is a required one: those bind harder than what rules out.
    const kind = random(4) === 0 ? "required" : "ruledOutBy";
    approach[kind].push(rule(`r${i}`, kind === "required" ? wide() : narrow()));
  }
  return { ...nothingElse, questions: asked, approaches: [...approaches, emptyApproach("last")] };

  /** One option of a question, now and then together with one of another. */
  function narrow(): AllOf {
    const [first, second] = [random(questions), random(questions)];
    const one = { [`q${first}`]: [option(first)] };
    return random(5) > 0 || first === second ? one : { ...one, [`q${second}`]: [option(second)] };
  }

  /** All options of a question but one. */
  function wide(): AllOf {
    const question = random(questions);
    return { [`q${question}`]: { not: [option(question)] } };
  }

  function option(question: number): string {
    const { options } = asked[question] as Question;
    return options[random(options.length)] as string;
  }
}

const rule = (id: string, when: AllOf): Rule => ({ id, when, basis: "inferred" });

const emptyApproach = (id: string): Approach => ({
  id,
  required: [],
  ruledOutBy: [],
  speaksFor: [],
  prerequisites: [],
  precautions: [],
  help: [{ channels: ["nobody"] }],
  links: [],
});

const nothingElse = {
  useCases: [],
  documents: [],
  freshness: [],
  conflicts: [],
  channels: [],
  differences: [],
};
