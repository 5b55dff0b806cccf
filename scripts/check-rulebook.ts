/** Stops a build on a mistake in the rulebook or its words: says where it is and how to mend it. */
import { allWords } from "../locales/words";
import { rulebookFiles } from "../rules/rulebook/rulebook";
import { assertSound, UnsoundRulebook } from "../rules/soundness";

try {
  assertSound(rulebookFiles, allWords);
} catch (error) {
  if (!(error instanceof UnsoundRulebook)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
