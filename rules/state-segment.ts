import { readLink } from "./answers";
import type { Question } from "./schema";

/** A link may carry anything; a page is rendered and cached for no more than this. */
const MOST_PARAMETERS = 24;
const LONGEST = 60;

const EMPTY = "-";

/**
 * One path segment for all that a link says, the same for links that say the same: parameters
 * sorted, foreign ones kept (the page names them) but cut short.
 */
export function encodeState(query: URLSearchParams): string {
  const entries = [...query]
    .filter(([name]) => name !== "_rsc")
    .slice(0, MOST_PARAMETERS)
    .map(([name, value]): [string, string] => [name.slice(0, LONGEST), value.slice(0, LONGEST)])
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
  if (entries.length === 0) return EMPTY;
  return Buffer.from(new URLSearchParams(entries).toString()).toString("base64url");
}

/** The query of a segment, or null where no query encodes to it. */
export function decodeState(segment: string): URLSearchParams | null {
  if (segment === EMPTY) return new URLSearchParams();
  const query = new URLSearchParams(Buffer.from(segment, "base64url").toString());
  return encodeState(query) === segment ? query : null;
}

/** What a segment's link says. A segment that nothing encodes to says nothing. */
export const readState = (questions: readonly Question[], segment: string) =>
  readLink(questions, decodeState(segment) ?? new URLSearchParams());
