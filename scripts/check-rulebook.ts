/** Stops a build on a mistake in a rulebook or its words: says where it is and how to mend it. */
import { allWords } from "../locales/words";
import { readinessFile } from "../rules/readiness/rulebook";
import { rulebookFiles } from "../rules/rulebook/rulebook";
import { assertSound, UnsoundRulebook } from "../rules/soundness";

try {
  assertSound(rulebookFiles, readinessFile, allWords);
} catch (error) {
  if (!(error instanceof UnsoundRulebook)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
