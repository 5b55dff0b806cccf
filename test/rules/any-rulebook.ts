import fc from "fast-check";
import type { AllOf, Approach, Question, Rule, Rulebook, When } from "@/rules/rulebook/schema";
import { smallRulebook } from "./support";

/** A rulebook of any content, small enough to try every set of its answers: one to three approaches and a last resort. */
export const anyRulebook: fc.Arbitrary<Rulebook> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 2, maxLength: 3 })
  .chain(anyQuestions)
  .chain((questions) =>
    fc.array(anyApproach(questions), { minLength: 1, maxLength: 3 }).map((some) => ({
      ...smallRulebook,
      questions,
      approaches: [...some, lastResort].map(named),
    })),
  );

/** Questions with so many options each; some mean nothing without an earlier answer. */
function anyQuestions(sizes: readonly number[]): fc.Arbitrary<Question[]> {
  const bare = sizes.map((size, q): Question => {
    const options = Array.from({ length: size }, (_, option) => `o${option}`);
    return { id: `q${q}`, options, unsureAs: "o0" };
  });
  return fc
    .tuple(
      ...bare.map((question, q) =>
        fc.record({
          unsureAs: fc.constantFrom(...question.options),
          appliesWhen: q === 0 ? fc.constant(null) : fc.option(anyChoice(bare.slice(0, q))),
        }),
      ),
    )
    .map((parts) =>
      parts.map(({ unsureAs, appliesWhen }, q) => ({
        ...(bare[q] as Question),
        unsureAs,
        ...(appliesWhen && { appliesWhen }),
      })),
    );
}

/** “This question is answered with one of these, or with none of these.” */
function anyChoice(questions: readonly Question[]): fc.Arbitrary<AllOf> {
  return fc
    .constantFrom(...questions)
    .chain(({ id, options }) =>
      fc
        .tuple(fc.subarray(options, { minLength: 1 }), fc.boolean())
        .map(([some, not]) => ({ [id]: not ? { not: some } : some })),
    );
}

function anyRule(questions: readonly Question[]): fc.Arbitrary<Rule> {
  const all = fc
    .array(anyChoice(questions), { minLength: 1, maxLength: 2 })
    .map((choices): AllOf => Object.assign({}, ...choices));
  const when: fc.Arbitrary<When> = fc.oneof(all, fc.array(all, { minLength: 1, maxLength: 2 }));
  return when.map((condition) => ({ id: "", when: condition, basis: "inferred" as const }));
}

function anyApproach(questions: readonly Question[]): fc.Arbitrary<Approach> {
  const rules = (most: number) => fc.array(anyRule(questions), { maxLength: most });
  return fc
    .record({ required: rules(2), ruledOutBy: rules(2), prerequisites: rules(1) })
    .map((lists) => ({ ...lastResort, ...lists }));
}

const lastResort: Approach = {
  id: "",
  required: [],
  ruledOutBy: [],
  speaksFor: [{ id: "", when: {}, basis: "inferred" }],
  prerequisites: [],
  precautions: [],
  help: [],
  links: [],
};

/** Ids by position: each once. */
function named(approach: Approach, at: number): Approach {
  const rules = (kind: "required" | "ruledOutBy" | "speaksFor" | "prerequisites") =>
    approach[kind].map((rule, i) => ({ ...rule, id: `a${at}-${kind}-${i}` }));
  return {
    ...approach,
    id: `a${at}`,
    required: rules("required"),
    ruledOutBy: rules("ruledOutBy"),
    speaksFor: rules("speaksFor"),
    prerequisites: rules("prerequisites"),
  };
}
