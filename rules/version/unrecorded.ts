import type { Rulebook } from "../rulebook/schema";
import { digestOf } from "./digest";
import { short } from "./record";
import type { Version } from "./schema";

/** What is wrong with the record for this rulebook, and how to mend it; undefined where it holds. */
export function unrecorded(rulebook: Rulebook, versions: readonly Version[]): string | undefined {
  const digest = digestOf(rulebook);
  const newest = versions.at(-1);
  if (newest?.digest === digest) return undefined;
  const known = newest ? `${short(newest.digest)} of ${newest.date}` : "no version";
  return `rules/version/versions.json: what decides has changed (${short(digest)}), and the newest entry is ${known}. Run npm run rules:version -- "what changed, and why", or take the change back.`;
}
