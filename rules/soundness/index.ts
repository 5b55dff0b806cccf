import { assemble } from "../rulebook/rulebook";
import type { RulebookFiles } from "../rulebook/schema";
import { duplicateFaults } from "./duplicates";
import { type Fault, UnsoundRulebook } from "./fault";
import { logicFaults } from "./logic";
import { type WordsByLanguage, wordFaults } from "./missing-words";
import { referenceFaults } from "./references";
import { shapeFaults } from "./shape";

export { type Fault, formatFault, UnsoundRulebook } from "./fault";
export type { WordsByLanguage } from "./missing-words";

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
  return [...logicFaults(rulebook), ...wordFaults(rulebook, words)];
}

/** @throws UnsoundRulebook naming every mistake, its file, rule, field and remedy */
export function assertSound(files: RulebookFiles, words: WordsByLanguage): void {
  const faults = faultsOf(files, words);
  if (faults.length > 0) throw new UnsoundRulebook(faults);
}
