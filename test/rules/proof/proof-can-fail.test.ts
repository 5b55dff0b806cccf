import { expect, test, vi } from "vitest";
import { type CompiledRulebook, compile } from "@/rules/diagram/compile";
import type { Diagram } from "@/rules/diagram/diagram";
import { prove } from "@/rules/proof/proof";
import { delivery, smallRulebook } from "../support";

const shortcut = vi.hoisted(() => ({ taken: false }));

vi.mock(import("@/rules/recommendation/changes"), async (original) => {
  const actual = await original();
  const changesFrom: typeof actual.changesFrom = (compiled, bits, current) => {
    const changes = actual.changesFrom(compiled, bits, current);
    if (!shortcut.taken) return changes;
    return changes.map((change) => ({ ...change, turns: change.turns?.slice(1) ?? null }));
  };
  return { ...actual, changesFrom };
});

const claims = (compiled: CompiledRulebook) => {
  const broken = prove(compiled, 1).counterexamples.map((one) => one.split(":")[0]);
  return [...new Set(broken)];
};

test("a sound rulebook of any content is proved", () => {
  expect(prove(delivery, 1)).toMatchObject({ counterexamples: [], sets: 81, decisiveNodes: 6 });
});

test("a diagram compiled from other rules is found out", () => {
  const [bicycle, ...others] = smallRulebook.approaches;
  const other = compile({
    ...smallRulebook,
    approaches: [{ ...bicycle, ruledOutBy: [] }, ...others] as typeof smallRulebook.approaches,
  });
  expect(claims({ ...delivery, diagram: other.diagram })).toContain("diagram and rules agree");
  const example = prove({ ...delivery, diagram: other.diagram }).counterexamples[0];
  expect(example).toContain('"fragile":"yes"');
});

test("a question that cannot change anything is found out", () => {
  const idle: Diagram = {
    nodes: [
      { kind: "headline", approach: "carrier", needs: [] },
      { kind: "question", question: 0, children: [0, 0] },
    ],
    root: 1,
  };
  expect(claims({ ...delivery, diagram: idle })).toContain("every question asked can matter");
});

test("a recommendation without a reason is found out", () => {
  const silent = delivery.approaches.map((approach) => ({ ...approach, speaksFor: [] }));
  expect(claims({ ...delivery, approaches: silent })).toEqual(["at least one reason is cited"]);
});

test("a change that leaves out a step is found out", () => {
  shortcut.taken = true;
  const broken = claims(delivery);
  shortcut.taken = false;
  expect(broken).toContain("a change is as small as can be");
  expect(broken).toContain("a change leads where it says");
});
