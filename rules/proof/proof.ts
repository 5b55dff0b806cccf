import { initialTransition } from "xstate";
import type { CompiledRulebook } from "../diagram/compile";
import { type Answers, bitsOf, UNSURE } from "../diagram/vocabulary";
import { type Walk, walk } from "../diagram/walk";
import { USE_CASE } from "../link/standpoint";
import { questionnaire, stateName } from "../questionnaire/questionnaire";
import { recommend } from "../recommendation/recommendation";
import { answerSets } from "./answer-sets";
import { readLiterally } from "./literal-reading";

/** What a proof found: counterexamples by claim (none: it holds) and how much was tried. */
export type Proof = {
  readonly counterexamples: readonly string[];
  readonly sets: number;
  readonly walks: number;
  readonly approachesReached: readonly string[];
  readonly decisiveNodes: number;
  readonly changesChecked: number;
};

/**
 * Walks every answer set, `unsure` included, and holds against each other: the rules read
 * literally, the compiled diagram, the recommendation and the machine.
 * @param sampleEvery one complete set in so many has its changes checked by brute force
 */
export function prove(compiled: CompiledRulebook, sampleEvery = 40): Proof {
  const prover = new Prover(compiled);
  let sets = 0;
  for (const answers of answerSets(compiled, true)) {
    prover.proveSet(answers);
    sets++;
  }
  prover.proveChanges(sampleEvery);
  prover.proveQuestionsMatter();
  return { ...prover.found(), sets };
}

/** Collects counterexamples, at most this many of each claim: one is enough to mend it. */
const MOST = 3;

class Prover {
  readonly #compiled: CompiledRulebook;
  readonly #machine: ReturnType<typeof questionnaire>;
  readonly #failures = new Map<string, string[]>();
  readonly #walks = new Set<string>();
  readonly #approaches = new Set<string>();
  #decisive = 0;
  #changes = 0;

  constructor(compiled: CompiledRulebook) {
    this.#compiled = compiled;
    this.#machine = questionnaire(compiled);
  }

  found(): Omit<Proof, "sets"> {
    return {
      counterexamples: [...this.#failures].flatMap(([claim, cases]) =>
        cases.map((one) => `${claim}: ${one}`),
      ),
      walks: this.#walks.size,
      approachesReached: [...this.#approaches],
      decisiveNodes: this.#decisive,
      changesChecked: this.#changes,
    };
  }

  proveSet(answers: Answers): void {
    const { diagram, approaches, rulebook } = this.#compiled;
    const taken = walk(diagram, bitsOf(this.#compiled.vocabulary, answers));
    const end = diagram.nodes[taken.node];
    const literal = readLiterally(rulebook, answers);
    const result = recommend(this.#compiled, answers);
    const cited = [...result.reasons.required, ...result.reasons.speaksFor];
    const named = [...result.alternatives, ...result.excluded].map(({ approach }) => approach);
    this.#claim("the walk ends in one headline", end?.kind === "headline", answers);
    if (end?.kind !== "headline") return;
    this.#approaches.add(end.approach);
    this.#claim(
      "diagram and rules agree",
      literal?.approach === end.approach && `${literal.needs}` === `${end.needs}`,
      answers,
    );
    this.#claim("the recommendation agrees", result.primary === end.approach, answers);
    this.#claim("at least one reason is cited", cited.length > 0, answers);
    this.#claim("the primary is not among the others", !named.includes(end.approach), answers);
    this.#claim(
      "every other approach has its place",
      new Set(named).size === approaches.length - 1,
      answers,
    );
    this.#proveMachine(answers, taken);
  }

  /** The machine, once for every different walk: its guards read only the answers on the way. */
  #proveMachine(answers: Answers, { path, node }: Walk): void {
    const { terms } = this.#compiled.vocabulary;
    const signature = path.map((q) => `${q}=${answers[terms[q]?.id ?? ""]}`).join("&");
    if (this.#walks.has(signature)) return;
    this.#walks.add(signature);
    const input = { answers: { ...answers, [USE_CASE]: UNSURE }, revising: null };
    const [snapshot] = initialTransition(this.#machine, input);
    this.#claim(
      "the machine ends where the walk does",
      snapshot.value === stateName(node),
      answers,
    );
  }

  /** Every node's question changes the headline for some answers. */
  proveQuestionsMatter(): void {
    const { vocabulary, diagram } = this.#compiled;
    const decisive = new Set<number>();
    for (const answers of answerSets(this.#compiled, false)) {
      const bits = bitsOf(vocabulary, answers);
      const { path, node: end } = walk(diagram, bits);
      let node = diagram.root;
      for (const question of path) {
        const others = vocabulary.terms[question]?.options.map((_, option) =>
          walk(
            diagram,
            bits.map((bit, q) => (q === question ? 1 << option : bit)),
          ),
        );
        if (others?.some((other) => other.node !== end)) decisive.add(node);
        const at = diagram.nodes[node];
        node =
          at?.kind === "question" ? (at.children[31 - Math.clz32(bits[question] ?? 0)] ?? -1) : -1;
      }
    }
    this.#decisive = decisive.size;
    diagram.nodes.forEach((node, i) => {
      if (node.kind === "question") {
        this.#claim("every question asked can matter", decisive.has(i), { node: stateName(i) });
      }
    });
  }

  /** Changes are as small as a search through all complete sets finds them, and lead where they say. */
  proveChanges(sampleEvery: number): void {
    const { vocabulary, diagram } = this.#compiled;
    const all = [...answerSets(this.#compiled, false)].map((answers) => {
      const end = diagram.nodes[walk(diagram, bitsOf(vocabulary, answers)).node];
      return {
        answers,
        values: Object.values(answers),
        approach: end?.kind === "headline" ? end.approach : "",
      };
    });
    for (let i = 0; i < all.length; i += sampleEvery) {
      const from = all[i] as (typeof all)[number];
      const least = new Map<string, number>();
      for (const { values, approach } of all) {
        let distance = 0;
        for (let q = 0; q < values.length; q++) if (values[q] !== from.values[q]) distance++;
        if (distance < (least.get(approach) ?? Number.POSITIVE_INFINITY))
          least.set(approach, distance);
      }
      for (const { approach, turns } of recommend(this.#compiled, from.answers).changes) {
        this.#changes++;
        const turned = Object.fromEntries((turns ?? []).map(({ question, to }) => [question, to]));
        const then = recommend(this.#compiled, { ...from.answers, ...turned });
        this.#claim(
          "a change is as small as can be",
          turns?.length === least.get(approach),
          from.answers,
        );
        this.#claim("a change leads where it says", then.primary === approach, from.answers);
      }
    }
  }

  #claim(claim: string, holds: boolean, example: Answers): void {
    if (holds) return;
    const cases = this.#failures.get(claim) ?? [];
    if (cases.length < MOST) this.#failures.set(claim, [...cases, JSON.stringify(example)]);
  }
}
