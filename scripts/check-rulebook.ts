/** Stops a build on a mistake in a rulebook, a use case or the words: says where it is and how to mend it. */
import { readFileSync } from "node:fs";
import { languages } from "../locales/languages";
import { allWords } from "../locales/words";
import { readinessFile } from "../rules/readiness/rulebook";
import { rulebook, rulebookFiles } from "../rules/rulebook/rulebook";
import { assertSound, UnsoundRulebook } from "../rules/soundness";
import { versions } from "../rules/version/record";
import { unrecorded } from "../rules/version/unrecorded";
import { blueprintFile, casesFile, folderIds } from "./harness/folders";
import { shapeFaults } from "./harness/shape";
import { wordFaults } from "./harness/words";
import { textFaults } from "./text-faults";

const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** Each stage trusts the one before it. */
function faults(): string {
  const shapes = [...folderIds.flatMap(shapeFaults), ...textFaults("locales", languages)];
  return (shapes.length > 0 ? shapes : folderIds.flatMap(useCaseWordFaults)).join("\n");
}

function useCaseWordFaults(id: string): string[] {
  const files = { blueprint: json(blueprintFile(id)), cases: json(casesFile(id)) };
  const wordsFile = (language: string) => `locales/${language}/use-cases/${id}.json`;
  const english = json(wordsFile("en"));
  return languages.flatMap((language) => {
    const file = wordsFile(language);
    return wordFaults({ id, file, ...files, words: json(file), english });
  });
}

try {
  assertSound(rulebookFiles, readinessFile, allWords);
  const found = faults() || unrecorded(rulebook, versions);
  if (found) stop(found);
} catch (error) {
  if (!(error instanceof UnsoundRulebook)) throw error;
  stop(error.message);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
