import { type Blueprint, idsOf } from "@/rules/use-cases/blueprint";
import type { Cases } from "@/rules/use-cases/case";
import { say } from "./folders";

type Words = { readonly [key: string]: unknown };
type Given = {
  readonly id: string;
  readonly file: string;
  readonly blueprint: Blueprint;
  readonly cases: Cases;
  readonly words: Words;
  readonly english: Words;
};

/** A step of a key; ids have dots of their own (“company.industry”). */
const SEPARATOR = " > ";

/** Ids without words, words without an id, and empty or unequal texts, in one language. */
export function wordFaults({ id, file, blueprint, cases, words, english }: Given): string[] {
  const required = requiredKeys(blueprint, cases);
  const texts = textsOf(words);
  const points = pointsOf(words);
  const expected = pointsOf(english);
  return [
    ...[...required]
      .filter((key) => !texts.has(key))
      .map((key) => say(file, id, key, "the text is missing.", "Write it in this language.")),
    ...[...texts.keys()]
      .filter((key) => !required.has(key))
      .map((key) => say(file, id, key, "nothing needs this text.", "Remove it, or mend its key.")),
    ...[...texts]
      .filter(([, text]) => text === "" || text !== text.trim() || / {2}|\n|\t/.test(text))
      .map(([key]) => say(file, id, key, "empty, or loose spaces.", "Write it without.")),
    ...Object.entries(points).flatMap(([approach, list]) => pointFaults(approach, list)),
    ...searchFaults(words.words),
  ];

  function searchFaults(list: unknown): string[] {
    const found = Array.isArray(list) ? list : [];
    const fault = (problem: string, remedy: string) => [say(file, id, "words", problem, remedy)];
    if (found.length < 8 || found.length > 15) {
      return fault(`${found.length} search words.`, "Write 8 to 15 that people would type.");
    }
    if (found.some((one) => typeof one !== "string" || one.trim() !== one || !one)) {
      return fault("a search word is empty or has loose spaces.", "Write it without.");
    }
    const twice = found.filter((one, i) => found.indexOf(one) !== i);
    return twice.length === 0 ? [] : fault(`twice: ${twice.join(", ")}.`, "Leave one out.");
  }

  function pointFaults(approach: string, list: unknown): string[] {
    const field = `fit > ${approach} > points`;
    const count = Array.isArray(list) ? list.length : 0;
    const should = (expected[approach] as unknown[] | undefined)?.length;
    if (count < 2 || count > 6) return [say(file, id, field, `${count} points.`, "Write 2 to 6.")];
    if ((list as unknown[]).some((one) => typeof one !== "string" || one.trim() !== one || !one)) {
      return [say(file, id, field, "a point is empty or has loose spaces.", "Write it without.")];
    }
    return count === should
      ? []
      : [say(file, id, field, `${count} points.`, `English has ${should}.`)];
  }
}

function requiredKeys(blueprint: Blueprint, cases: Cases): Set<string> {
  const ids = { ...idsOf(blueprint), cases: cases.cases.map((one) => one.id) };
  const keys = Object.entries(ids).flatMap(([list, names]) =>
    names.flatMap((name) =>
      list === "failures"
        ? [joined(list, name, "when"), joined(list, name, "then")]
        : [joined(list, name)],
    ),
  );
  return new Set([
    "name",
    "short",
    "hint",
    "brief",
    "problem",
    "trigger",
    ...keys,
    ...(blueprint.native ? ["name", "what", "when"].map((key) => joined("native", key)) : []),
    ...Object.keys(blueprint.fit).map((approach) => joined("fit", approach, "text")),
  ]);
}

const joined = (...steps: string[]) => steps.join(SEPARATOR);

/** Every text by its key, lists of points left out. */
function textsOf(value: unknown, key = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[key, value]]);
  if (Array.isArray(value)) return new Map();
  return new Map(
    Object.entries((value ?? {}) as object).flatMap(([step, inner]) => [
      ...textsOf(inner, key ? joined(key, step) : step),
    ]),
  );
}

function pointsOf(words: Words): Record<string, unknown> {
  const fit = (words.fit ?? {}) as Record<string, { points?: unknown }>;
  return Object.fromEntries(Object.entries(fit).map(([id, entry]) => [id, entry.points]));
}
