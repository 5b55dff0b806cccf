import { parseArgs } from "node:util";

/** What is asked for on the command line, else in the environment. */
export function optionsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      requests: { type: "string", default: process.env.FUZZ_REQUESTS ?? "100000" },
      seed: { type: "string", default: process.env.FUZZ_SEED ?? "1" },
      only: { type: "string" },
    },
  });
  const [requests, seed] = [whole(values.requests), whole(values.seed)];
  const only = values.only === undefined ? null : whole(values.only);
  return { seed, only, from: only ?? 0, to: only === null ? requests : only + 1 };
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`“${text}” is not a whole number.`);
  return Number(text);
}
