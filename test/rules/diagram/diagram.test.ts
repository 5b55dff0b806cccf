import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { compile } from "@/rules/diagram/compile";
import type { Diagram } from "@/rules/diagram/diagram";
import { bitsOf } from "@/rules/diagram/vocabulary";
import { headlineOf, nextQuestion, reachable } from "@/rules/diagram/walk";
import { figuresOf } from "@/rules/proof/figures";
import { answersOf, delivery, smallRulebook } from "../support";

const asked = (compiled: typeof advisor, query: string) => {
  const { vocabulary } = compiled;
  return vocabulary.variables[nextQuestion(compiled, bitsOf(vocabulary, answersOf(query))) ?? -1]
    ?.id;
};

/** The diagram as an outline, shared nodes written out. */
function outline(
  { nodes }: Diagram,
  variables: typeof advisor.vocabulary.variables,
  n: number,
): unknown {
  const node = nodes[n];
  if (node?.kind !== "question") return [node?.approach, ...(node?.needs ?? [])].join(" + ");
  const variable = variables[node.question];
  return {
    [`${variable?.id}?`]: Object.fromEntries(
      node.children.map((child, i) => [
        variable?.options[i],
        outline({ nodes, root: n }, variables, child),
      ]),
    ),
  };
}

test("only questions that can change the outcome are asked", () => {
  const { diagram, vocabulary } = delivery;
  const licence = { "licence?": { yes: "van", no: "carrier" } };
  expect(outline(diagram, vocabulary.variables, diagram.root)).toEqual({
    "distance?": {
      near: {
        "weight?": { light: { "fragile?": { yes: licence, no: "bicycle" } }, heavy: licence },
      },
      far: {
        "weight?": {
          light: licence,
          heavy: { "licence?": { yes: "van + second-driver", no: "carrier" } },
        },
      },
    },
  });
});

test("parts that are the same are shared", () => {
  expect(figuresOf(delivery)).toEqual({
    completeSets: 16,
    allSets: 81,
    partialSets: 81,
    meanQuestions: 3.125,
    longestPath: 4,
    questionNodes: 6,
    headlines: 4,
    rules: 6,
  });
});

test("each node stands after its children, and the root last", () => {
  const { nodes, root } = advisor.diagram;
  expect(root).toBe(nodes.length - 1);
  for (const [i, node] of nodes.entries()) {
    if (node.kind === "question") expect(Math.max(...node.children)).toBeLessThan(i);
  }
});

test("questions are asked in the order of the rulebook", () => {
  const { nodes } = advisor.diagram;
  for (const node of nodes) {
    if (node.kind !== "question") continue;
    for (const child of node.children) {
      const below = nodes[child];
      if (below?.kind === "question") expect(below.question).toBeGreaterThan(node.question);
    }
  }
});

test.each([
  [
    "nothing exchanged: nobody asks what leaves HubSpot",
    "exchange=none&trigger=hubspot&native=no",
    "skills",
  ],
  ["two-way: only the app decides", "exchange=two-way&trigger=hubspot", "app"],
  ["started elsewhere: nobody asks what passes", "trigger=external", "app"],
])("%s", (_behaviour, query, next) => {
  expect(asked(advisor, query)).toBe(next);
});

test.each([
  ["nothing answered", "", "trigger"],
  ["later answers do not stand in for earlier ones", "exchange=send&plan=lower", "trigger"],
  ["an answer further on settles what an open question asks", "exchange=two-way&app=no", undefined],
  [
    "no app, no coder, no owner: only HubSpot’s own means are left",
    "app=no&skills=none",
    "trigger",
  ],
  [
    "a question whose every answer leads to the same place is passed",
    "trigger=hubspot&exchange=read-back&auth=oauth2",
    "app",
  ],
  [
    "nobody codes: what leaves HubSpot cannot matter to a look-up",
    "trigger=hubspot&exchange=read-back&skills=none",
    "app",
  ],
])("all answers at hand count before the next question: %s", (_behaviour, query, next) => {
  expect(asked(advisor, query)).toBe(next);
});

test("one headline left, one recommendation: no question keeps it open", () => {
  const bits = bitsOf(advisor.vocabulary, answersOf("exchange=two-way&app=yes"));
  expect(headlineOf(advisor, bits)?.approach).toBe("marketplace");
  expect(headlineOf(advisor, bitsOf(advisor.vocabulary, { exchange: "send" }))).toBeUndefined();
});

test("what can still be reached shrinks with each answer", () => {
  const { vocabulary } = delivery;
  const from = (query: string) =>
    reachable(delivery, bitsOf(vocabulary, answersOf(query))).map((headline) =>
      [headline.approach, ...headline.needs].join(" + "),
    );
  expect(from("").sort()).toEqual(["bicycle", "carrier", "van", "van + second-driver"]);
  expect(from("distance=near").sort()).toEqual(["bicycle", "carrier", "van"]);
  expect(from("weight=heavy&distance=far").sort()).toEqual(["carrier", "van + second-driver"]);
});

test("what can still be reached stands simplest first, what needs something after what needs nothing", () => {
  const all = reachable(delivery, bitsOf(delivery.vocabulary, {}));
  expect(all.map(({ approach, needs }) => [approach, ...needs])).toEqual([
    ["bicycle"],
    ["van"],
    ["van", "second-driver"],
    ["carrier"],
  ]);
});

test("rules that leave some answers without any approach cannot be compiled", () => {
  const [bicycle, van] = smallRulebook.approaches;
  const approaches = [bicycle, van] as typeof smallRulebook.approaches;
  expect(() => compile({ ...smallRulebook, approaches })).toThrow(
    new RangeError("Some answers leave no approach: give the last one no conditions."),
  );
});
