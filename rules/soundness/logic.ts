import { type CompiledRulebook, compile } from "../diagram/compile";
import type { CompiledApproach, CompiledRule } from "../diagram/compiled-rule";
import type { Conjunction } from "../diagram/condition";
import type { Diagram } from "../diagram/diagram";
import type { Approach, Rulebook } from "../rulebook/schema";
import { type Fault, rulebookFile } from "./fault";

/** Rules and approaches that can never matter, and answers that would lead nowhere. */
export function logicFaults(rulebook: Rulebook): Fault[] {
  if (leadTo(NOTHING, compile(withNothing(rulebook)))) return [nothingLeft(rulebook)];
  const compiled = compile(rulebook);
  const dead = compiled.approaches.flatMap(({ excluding, speaksFor, prerequisites, precautions }) =>
    [...excluding, ...speaksFor, ...prerequisites, ...precautions].flatMap(firingFaults),
  );
  if (dead.length > 0) return dead;
  // No rule of an approach that never comes first can be decisive: name the cause alone.
  const lost = unwinnable(compiled);
  if (lost.length > 0) return lost;
  return [
    ...indecisive(rulebook, compiled),
    ...unshown(compiled),
    ...unexplained(rulebook),
    ...unasked(compiled),
  ];
}

/** What comes where no approach is left; no approach has this id. */
const NOTHING = "";

/** The rulebook with a last approach that always fits: it comes first where no other does. */
function withNothing({ approaches, ...rulebook }: Rulebook): Rulebook {
  const lists = { required: [], ruledOutBy: [], speaksFor: [], prerequisites: [], precautions: [] };
  const nothing: Approach = { id: NOTHING, ...lists, help: [], links: [] };
  return { ...rulebook, approaches: [...approaches, nothing] };
}

/** Whether some answers lead to the approach. */
const leadTo = (approach: string, { diagram }: CompiledRulebook): boolean =>
  diagram.nodes.some((node) => node.kind === "headline" && node.approach === approach);

function nothingLeft({ approaches }: Rulebook): Fault {
  return fault(
    `approach ${approaches.at(-1)?.id}`,
    "required",
    "some answers leave no approach at all.",
    "Give the last approach no required rule and nothing that rules it out.",
  );
}

/** A rule that excludes in no case, or in every case, or that never speaks. */
function firingFaults({ id, kind, holds, excludes }: CompiledRule): Fault[] {
  const at = `rule ${id}`;
  const remedy = "Correct the condition, or remove the rule.";
  if (kind === "required" && holds.length === 0)
    return [fault(at, "when", "the condition can never be met.", remedy)];
  if (kind === "required" && excludes.length === 0)
    return [fault(at, "when", "the condition is always met, so it requires nothing.", remedy)];
  if (holds.length === 0)
    return [
      fault(at, "when", "the rule can never fire: its conditions contradict each other.", remedy),
    ];
  if (kind === "ruledOutBy" && excludes.some((conjunction) => conjunction.length === 0))
    return [
      fault(
        at,
        "when",
        "the rule always fires, so its approach could never be recommended.",
        remedy,
      ),
    ];
  return [];
}

function unwinnable(compiled: CompiledRulebook): Fault[] {
  return compiled.approaches
    .filter(({ id }) => !leadTo(id, compiled))
    .map(({ id }) =>
      fault(
        `approach ${id}`,
        "required",
        "no set of answers ever leads to it.",
        "Loosen its rules, or move it before an approach that always fits where it does.",
      ),
    );
}

/** What speaks for an approach, or is needed or to be seen to there, must do so in some result. */
function unshown({ approaches, diagram }: CompiledRulebook): Fault[] {
  const shows = ({ id, holds }: CompiledRule) =>
    approaches.some(
      (approach) =>
        explaining(approach).some((rule) => rule.id === id) &&
        holds.some((one) => meets(diagram, one, approach.id)),
    );
  const silent = approaches.flatMap(explaining).filter((rule) => !shows(rule));
  return [...new Set(silent.map(({ id }) => id))].map((id) =>
    fault(
      `rule ${id}`,
      "when",
      "it never shows: where it holds, nothing that has it is recommended.",
      "Correct the condition, or remove the rule.",
    ),
  );
}

/** An approach that requires nothing must have something that speaks for it, wherever it comes first. */
function unexplained({ approaches, ...rulebook }: Rulebook): Fault[] {
  const comesWithout = (approach: Approach, at: number) => {
    const silent = { ...approach, ruledOutBy: [...approach.ruledOutBy, ...approach.speaksFor] };
    const upTo = { ...rulebook, approaches: [...approaches.slice(0, at), silent] };
    return leadTo(approach.id, compile(withNothing(upTo)));
  };
  return approaches
    .filter((approach, at) => approach.required.length === 0 && comesWithout(approach, at))
    .map(({ id }) =>
      fault(
        `approach ${id}`,
        "speaksFor",
        "some answers lead to it without a reason.",
        "Widen a rule that speaks for it, or add one.",
      ),
    );
}

const explaining = ({ speaksFor, prerequisites, precautions }: CompiledApproach) => [
  ...speaksFor,
  ...prerequisites,
  ...precautions,
];

/** Whether some answers that meet the conjunction lead to the approach. */
function meets({ nodes, root }: Diagram, conjunction: Conjunction, approach: string): boolean {
  const masks = new Map(conjunction);
  const passed = new Set([root]);
  for (const n of passed) {
    const node = nodes[n];
    if (node?.kind === "headline" && node.approach === approach) return true;
    if (node?.kind !== "question") continue;
    const mask = masks.get(node.question) ?? -1;
    for (const [option, child] of node.children.entries())
      if (mask & (1 << option)) passed.add(child);
  }
  return false;
}

/** A rule must change some headline when it is taken away, or be declared as only explaining. */
function indecisive(rulebook: Rulebook, compiled: CompiledRulebook): Fault[] {
  const bare = without(rulebook, ({ explains }) => explains === true);
  const full = shapeOf(compiled.diagram);
  if (shapeOf(compile(bare).diagram) !== full) return overstated(rulebook, full);
  const rules = bare.approaches.flatMap(({ required, ruledOutBy }) => [...required, ...ruledOutBy]);
  return rules
    .filter((rule) => withoutIsSame(bare, rule.id, full))
    .map((rule) =>
      fault(
        `rule ${rule.id}`,
        "when",
        "taking the rule away changes no recommendation.",
        "Remove it, correct it, or declare it with “explains”: true.",
      ),
    );
}

/** Rules declared as only explaining that do decide. */
function overstated(rulebook: Rulebook, full: string): Fault[] {
  const declared = rulebook.approaches
    .flatMap(({ required, ruledOutBy }) => [...required, ...ruledOutBy])
    .filter(({ explains }) => explains);
  const deciding = declared.filter(({ id }) => !withoutIsSame(rulebook, id, full));
  return (deciding.length > 0 ? deciding : declared).map(({ id }) =>
    fault(
      `rule ${id}`,
      "explains",
      "the rule is declared as only explaining, but it decides.",
      "Remove “explains”.",
    ),
  );
}

function withoutIsSame(rulebook: Rulebook, id: string, full: string): boolean {
  const left = without(rulebook, (rule) => rule.id === id);
  return shapeOf(compile(withNothing(left)).diagram) === full;
}

function unasked({ vocabulary, diagram }: CompiledRulebook): Fault[] {
  const asked = new Set(
    diagram.nodes.map((node) => (node.kind === "question" ? node.question : -1)),
  );
  return vocabulary.variables
    .filter((_, i) => !asked.has(i))
    .map(({ id }) => ({
      file: rulebookFile("questions"),
      entry: `question ${id}`,
      field: "id",
      problem: "no answer to it can ever change a recommendation.",
      remedy: "Use it in a rule, set “decides” to false, or remove it.",
    }));
}

function without(
  rulebook: Rulebook,
  leaveOut: (rule: Approach["required"][number]) => boolean,
): Rulebook {
  const keep = (rules: Approach["required"]) => rules.filter((rule) => !leaveOut(rule));
  const approaches = rulebook.approaches.map((approach) => ({
    ...approach,
    required: keep(approach.required),
    ruledOutBy: keep(approach.ruledOutBy),
  }));
  return { ...rulebook, approaches };
}

/** Reduced diagrams are canonical: two rulebooks decide alike where these are equal. */
function shapeOf({ nodes, root }: Diagram): string {
  const shapes: string[] = [];
  const numbers = new Map<string, number>();
  const visit = (n: number): number => {
    const node = nodes[n];
    const shape =
      node?.kind === "question"
        ? `${node.question}>${node.children.map(visit)}`
        : `${node?.approach}+${node?.needs}`;
    const known = numbers.get(shape);
    if (known !== undefined) return known;
    numbers.set(shape, shapes.length);
    return shapes.push(shape) - 1;
  };
  visit(root);
  return shapes.join(";");
}

function fault(entry: string, field: string, problem: string, remedy: string): Fault {
  return { file: rulebookFile("approaches"), entry, field, problem, remedy };
}
