import { Bench } from "tinybench";

/** Mean microseconds of one operation; `batch` does so many of them. */
export async function microseconds(operations: number, batch: () => unknown): Promise<number> {
  const bench = new Bench({ time: 1_000, warmupTime: 300 });
  bench.add("batch", async () => {
    await batch();
  });
  const [task] = await bench.run();
  const result = task?.result;
  if (!result || !("latency" in result)) throw new Error("The benchmark gave no result.");
  return (result.latency.mean * 1_000) / operations;
}

/** A heading with one line on what follows. */
export function heading(title: string, explanation: string): void {
  console.log(`\n${title}\n  ${explanation}\n`);
}

/** One line of results: a name, a value, and what it is held against. */
export function line(name: string, value: string, target = ""): void {
  console.log(`  ${name.padEnd(52)} ${value.padStart(14)}  ${target}`.trimEnd());
}

/** A number for people. */
export const number = (value: number, digits = 0) =>
  new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(value);

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** The value in the middle. */
export const median = (values: readonly number[]) => quantile(values, 0.5);
