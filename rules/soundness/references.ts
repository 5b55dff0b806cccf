import { namedAnswers, ruleEntries } from "../rulebook/entries";
import type { AllOf, Place, Rulebook, When } from "../rulebook/schema";
import { type Fault, oneOf, rulebookFile } from "./fault";

/** Where the rulebook names something that does not exist, or leaves out what a rule needs. */
export function referenceFaults(rulebook: Rulebook): Fault[] {
  const check = new References(rulebook);
  return [
    ...rulebook.questions.flatMap((question) => check.question(question)),
    ...ruleEntries(rulebook).flatMap((entry) => check.rule(entry)),
    ...rulebook.approaches.flatMap((approach) => check.approach(approach)),
    ...rulebook.channels.flatMap(({ id, places }) => check.places("help", `channel ${id}`, places)),
    ...rulebook.differences.flatMap((difference) => check.difference(difference)),
    ...rulebook.useCases.flatMap(({ id, places }) =>
      check.places("use-cases", `use case ${id}`, places),
    ),
    ...rulebook.freshness.flatMap((one) => check.freshness(one)),
    ...rulebook.conflicts.flatMap((one) => check.conflict(one)),
  ];
}

class References {
  readonly #rulebook: Rulebook;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
  }

  question({ id, options, unsureAs, appliesWhen }: Rulebook["questions"][number]): Fault[] {
    const at = { file: rulebookFile("questions"), entry: `question ${id}` };
    const taken = options.includes(unsureAs)
      ? []
      : [
          {
            ...at,
            field: "unsureAs",
            problem: `there is no option “${unsureAs}”.`,
            remedy: oneOf(options),
          },
        ];
    return [
      ...taken,
      ...this.#when(at, "appliesWhen", appliesWhen ?? {}),
      ...this.#askedLater(id, appliesWhen ?? {}).map((later) => ({
        ...at,
        field: "appliesWhen",
        problem: `it depends on “${later}”, which is not asked before it.`,
        remedy: "Name a question that stands earlier in the file.",
      })),
    ];
  }

  /** Questions that depend on each other in a circle could never be resolved. */
  #askedLater(id: string, appliesWhen: AllOf): string[] {
    const order = this.#rulebook.questions.map((question) => question.id);
    return Object.keys(appliesWhen).filter((on) => order.indexOf(on) >= order.indexOf(id));
  }

  rule({ rule }: ReturnType<typeof ruleEntries>[number]): Fault[] {
    const at = { file: rulebookFile("approaches"), entry: `rule ${rule.id}` };
    const faults = [
      ...this.#when(at, "when", rule.when),
      ...this.#when(at, "readAs", rule.readAs ?? {}),
      ...this.places("approaches", at.entry, rule.places ?? []),
    ];
    faults.push(...this.#changes(at, rule.since ? [rule.since] : []));
    if (rule.basis === "corrected" && !rule.readAs) {
      faults.push({
        ...at,
        field: "readAs",
        problem: "a corrected rule does not say how it is read.",
        remedy: "Add readAs with the condition that is meant.",
      });
    }
    if (rule.basis === "corrected" && !rule.correction) {
      faults.push({
        ...at,
        field: "correction",
        problem: "a corrected rule does not name its explanation.",
        remedy: "Add correction with the id that the explanation has in corrections.json.",
      });
    }
    if (rule.basis !== "inferred" && !rule.places?.length) {
      faults.push({
        ...at,
        field: "places",
        problem: `basis “${rule.basis}” names no place in a document.`,
        remedy: "Add the place, or set the basis to inferred.",
      });
    }
    return faults;
  }

  approach({ id, help, since = [], builds }: Rulebook["approaches"][number]): Fault[] {
    const at = { file: rulebookFile("approaches"), entry: `approach ${id}` };
    const approaches = this.#rulebook.approaches.map((one) => one.id);
    const questions = this.#deciding().map((one) => one.id);
    return [
      ...this.#help(at, help),
      ...this.#changes(at, since),
      ...this.#unknown(
        { ...at, field: "builds" },
        "approach",
        builds?.approaches ?? [],
        approaches,
      ),
      ...this.#unknown({ ...at, field: "builds" }, "question", builds?.despite ?? [], questions),
    ];
  }

  freshness({ id, when = {} }: Rulebook["freshness"][number]): Fault[] {
    return this.#when({ file: rulebookFile("freshness"), entry: `entry ${id}` }, "when", when);
  }

  conflict({ id, when }: Rulebook["conflicts"][number]): Fault[] {
    return this.#when({ file: rulebookFile("conflicts"), entry: `conflict ${id}` }, "when", when);
  }

  #changes(at: { file: string; entry: string }, ids: readonly string[]): Fault[] {
    const known = this.#rulebook.freshness.map(({ id }) => id);
    return ids
      .filter((id) => !known.includes(id))
      .map((id) => ({
        ...at,
        field: "since",
        problem: `freshness.json has no entry “${id}”.`,
        remedy: oneOf(known),
      }));
  }

  #help(
    at: { file: string; entry: string },
    help: Rulebook["approaches"][number]["help"],
  ): Fault[] {
    const known = this.#rulebook.channels.map((channel) => channel.id);
    return help.flatMap(({ when, channels }) => [
      ...this.#when(at, "help", when ?? {}),
      ...channels
        .filter((channel) => !known.includes(channel))
        .map((channel) => ({
          ...at,
          field: "help",
          problem: `help.json has no channel “${channel}”.`,
          remedy: oneOf(known),
        })),
    ]);
  }

  difference({ id, places, rules, useCases }: Rulebook["differences"][number]): Fault[] {
    const at = { file: rulebookFile("editions"), entry: `difference ${id}` };
    return [
      ...this.places("editions", at.entry, places),
      ...this.#unknown({ ...at, field: "rules" }, "rule", rules ?? [], this.#knownRules()),
      ...this.#unknown(
        { ...at, field: "useCases" },
        "use case",
        useCases ?? [],
        this.#knownUseCases(),
      ),
    ];
  }

  places(file: string, entry: string, places: readonly Place[]): Fault[] {
    return places.flatMap((place) => {
      const at = { file: rulebookFile(file), entry, field: "places" };
      const { documents } = this.#rulebook;
      const document = documents.find(({ id }) => id === place.document);
      if (!document)
        return [
          {
            ...at,
            problem: `there is no document “${place.document}”.`,
            remedy: oneOf(documents.map(({ id }) => id)),
          },
        ];
      const section = document.sections.find(({ id }) => id === place.section);
      if (!section)
        return [
          {
            ...at,
            problem: `“${document.id}” has no section “${place.section}”.`,
            remedy: oneOf(document.sections.map(({ id }) => id)),
          },
        ];
      if ((place.item ?? 1) > section.items)
        return [
          {
            ...at,
            problem: `“${section.id}” has no item ${place.item}.`,
            remedy: `Use a number from 1 to ${section.items}.`,
          },
        ];
      return [];
    });
  }

  #deciding = () => this.#rulebook.questions.filter(({ decides }) => decides !== false);

  #knownRules = () => ruleEntries(this.#rulebook).map(({ rule }) => rule.id);

  #knownUseCases = () => this.#rulebook.useCases.map(({ id }) => id);

  #unknown(
    at: { file: string; entry: string; field: string },
    what: string,
    ids: readonly string[],
    known: readonly string[],
  ): Fault[] {
    return ids
      .filter((id) => !known.includes(id))
      .map((id) => ({ ...at, problem: `there is no ${what} “${id}”.`, remedy: oneOf(known) }));
  }

  #when(at: { file: string; entry: string }, field: string, when: When): Fault[] {
    const deciding = this.#deciding();
    return namedAnswers(when).flatMap(({ question: id, options }) => {
      const question = deciding.find((one) => one.id === id);
      if (!question)
        return [
          {
            ...at,
            field,
            problem: `there is no deciding question “${id}”.`,
            remedy: oneOf(deciding.map((one) => one.id)),
          },
        ];
      return options
        .filter((option) => !question.options.includes(option))
        .map((option) => ({
          ...at,
          field,
          problem: `“${id}” has no option “${option}”.`,
          remedy: oneOf(question.options),
        }));
    });
  }
}
