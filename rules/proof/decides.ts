import type { PartialSets } from "./partial-sets";

/**
 * Tells for every partial set which questions can still matter to what its completions come to,
 * without any diagram: sets that decide alike get the same number, so a question matters exactly
 * where its answers lead to different numbers.
 */
export function questionsThatMatter(
  sets: PartialSets,
  outcomes: Uint32Array,
): (set: number, question: number) => boolean {
  const alike = new Int32Array(sets.size);
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  for (let set = 0; set < sets.size; set++) {
    const open = sets.firstOpen(set);
    const ways = open < 0 ? [] : sets.answered(set, open).map((way) => alike[way] as number);
    const [only, ...more] = new Set(ways);
    if (open < 0) alike[set] = numberOf(`${outcomes[set]}`);
    else alike[set] = more.length === 0 ? (only as number) : numberOf(`${open}>${ways}`);
  }
  return (set, question) =>
    sets.isOpen(set, question) &&
    new Set(sets.answered(set, question).map((way) => alike[way])).size > 1;
}
