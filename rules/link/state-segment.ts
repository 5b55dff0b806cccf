import type { Question } from "../rulebook/schema";
import { REVISE, readLink } from "./answers";

/** A link may carry anything; a page is rendered and cached for no more than this. */
const MOST_KNOWN = 60;
const MOST_FOREIGN = 10;
const LONGEST = 60;

const EMPTY = "-";

/**
 * One path segment for all that a link says, the same for links that say the same: parameters
 * sorted; foreign ones are kept, for the page names them, but only so many and cut short.
 */
export function encodeState(questions: readonly Question[], query: URLSearchParams): string {
  const known = new Set([REVISE, ...questions.map(({ id }) => id)]);
  const ours = [...query].filter(([name]) => known.has(name)).slice(0, MOST_KNOWN);
  const foreign = [...query].filter(([name]) => !known.has(name) && name !== "_rsc");
  const entries = [...ours, ...foreign.slice(0, MOST_FOREIGN)]
    .map(([name, value]): [string, string] => [name.slice(0, LONGEST), value.slice(0, LONGEST)])
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
  if (entries.length === 0) return EMPTY;
  return Buffer.from(new URLSearchParams(entries).toString()).toString("base64url");
}

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
