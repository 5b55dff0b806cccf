import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { answersOutside, deciding, rowsOf } from "./rows";

/** Decides which approach a set of answers gets. */
export type Decide = (answers: Answers) => Promise<string | undefined>;

/** json-rules-engine: a rule for each approach, the simplest with the highest priority; the first ends the run. */
export function jsonRulesEngine(): Decide {
  const engine = new Engine();
  advisor.approaches.forEach((approach, position) => {
    const all = deciding(approach).map((conjunction) => {
      const parts = conjunction.map((literal) => {
        const [fact, value] = answersOutside(literal);
        return { fact, operator: "in", value };
      });
      return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
    });
    engine.addRule({
      conditions: { all },
      event: { type: approach.id },
      priority: advisor.approaches.length - position,
      onSuccess: () => engine.stop(),
    });
  });
  return async (answers) => (await engine.run(answers)).events[0]?.type;
}

/** GoRules Zen: one decision table, first hit, parsed once. */
export function zenEngine(): Decide {
  const questions = advisor.vocabulary.variables.map(({ id }) => id);
  const field = (id: string) => `${id.replaceAll("-", "_")}`;
  const table = {
    hitPolicy: "first",
    inputs: questions.map((id) => ({ id, name: id, field: field(id) })),
    outputs: [{ id: "approach", name: "approach", field: "approach" }],
    rules: advisor.approaches.flatMap((approach) =>
      rowsOf(approach).map((row, i) => ({
        _id: `${approach.id} ${i}`,
        ...Object.fromEntries(
          questions.map((id) => [id, (row[id] ?? []).map((answer) => `"${answer}"`).join(", ")]),
        ),
        approach: `"${approach.id}"`,
      })),
    ),
  };
  const node = (id: string, type: string, content?: object) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    ...(content ? { content } : {}),
  });
  const graph = {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      node("in", "inputNode"),
      node("table", "decisionTableNode", table),
      node("out", "outputNode"),
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "in", targetId: "table" },
      { id: "2", type: "edge", sourceId: "table", targetId: "out" },
    ],
  };
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
  return async (answers) => (await decision.evaluate(answers)).result.approach;
}
