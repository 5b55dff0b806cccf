import { assemble } from "../rulebook/rulebook";
import type { RulebookFiles } from "../rulebook/schema";
import { duplicateFaults } from "./duplicates";
import { type Fault, UnsoundRulebook } from "./fault";
import { logicFaults } from "./logic";
import { wordFaults } from "./missing-words";
import { readinessFaults } from "./readiness";
import { referenceFaults } from "./references";
import { shapeFaults } from "./shape";
import type { WordsByLanguage } from "./word-keys";

export { type Fault, formatFault, UnsoundRulebook } from "./fault";
export { readinessFaults } from "./readiness";
export type { WordsByLanguage } from "./word-keys";

/**
 * Every mistake in the rulebook's files and in its words. Each stage trusts the one before, so a
 * file of the wrong shape is not searched for unknown ids.
 */
export function faultsOf(files: RulebookFiles, words: WordsByLanguage): Fault[] {
  const shape = shapeFaults(files);
  if (shape.length > 0) return shape;
  const rulebook = assemble(files);
  const references = [...duplicateFaults(rulebook), ...referenceFaults(rulebook)];
  if (references.length > 0) return references;
  const logic = logicFaults(rulebook);
  return logic.length > 0 ? logic : wordFaults(rulebook, words);
}

/**
 * Both rulebooks at once.
 * @throws UnsoundRulebook naming every mistake, its file, rule, field and remedy
 */
export function assertSound(
  files: RulebookFiles,
  readiness: unknown,
  words: WordsByLanguage,
): void {
  const faults = [...faultsOf(files, words), ...readinessFaults(readiness, words)];
  if (faults.length > 0) throw new UnsoundRulebook(faults);
}
