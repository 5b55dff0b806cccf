import type { Question } from "../rulebook/schema";
import { REVISE, readLink } from "./answers";
import { isTracking } from "./tracking";

/** A link may carry anything; a page is rendered and cached for no more than this. */
const MOST_KNOWN = 60;
const MOST_FOREIGN = 10;
const LONGEST = 60;

const EMPTY = "-";

/**
 * All that a link says as one query, the same for links that say the same: parameters sorted; of
 * foreign ones the names are kept, for the page tells them, but only so many and cut short. What
 * others hang on links to count their visitors is passed over without a word.
 */
export function plainQuery(questions: readonly Question[], query: URLSearchParams): string {
  const known = new Set([REVISE, ...questions.map(({ id }) => id)]);
  const ours = [...query].filter(([name]) => known.has(name)).slice(0, MOST_KNOWN);
  const foreign = [...query.keys()].filter((name) => !known.has(name) && !isTracking(name));
  const names = [...new Set(foreign.map(cut))].slice(0, MOST_FOREIGN);
  const entries = [...ours, ...names.map((name) => [name, ""] as const)]
    .map(([name, value]): [string, string] => [name, cut(value)])
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
  return new URLSearchParams(entries).toString();
}

/** One path segment for all that a link says. */
export function encodeState(questions: readonly Question[], query: URLSearchParams): string {
  const plain = plainQuery(questions, query);
  return plain === "" ? EMPTY : Buffer.from(plain).toString("base64url");
}

/** Half a character at the end would be another text once it was in an address. */
const cut = (text: string) => text.slice(0, LONGEST).toWellFormed();

/** The query of a segment, or null where no query encodes to it. */
export function decodeState(
  questions: readonly Question[],
  segment: string,
): URLSearchParams | null {
  if (segment === EMPTY) return new URLSearchParams();
  const query = new URLSearchParams(Buffer.from(segment, "base64url").toString());
  return encodeState(questions, query) === segment ? query : null;
}

/** What a segment's link says. A segment that nothing encodes to says nothing. */
export const readState = (questions: readonly Question[], segment: string) =>
  readLink(questions, decodeState(questions, segment) ?? new URLSearchParams());
