import type { Fault } from "./oracle";
import { faultsOf } from "./oracle";
import type { FuzzRequest } from "./request";
import type { Judged } from "./run";
import { senderTo } from "./send";
import { least } from "./smaller";
import { increase } from "./tally";

/** A fault with the least request that shows it, and how often it was met. */
export type Finding = {
  readonly fault: Fault;
  readonly index: number;
  readonly shown: string;
  readonly count: number;
};

/** Of alike ones so many are made smaller: what is broken all over is seen from these. */
const MOST = 12;
/** What hangs need not be waited for once more to its end. */
const PATIENCE = 1_500;
const LONGEST = 300;

/** Faults brought down to their least request; those that come down to the same are one. */
export async function findingsOf(url: string, judged: readonly Judged[]): Promise<Finding[]> {
  const sender = senderTo(url, 1, PATIENCE);
  const findings = new Map<string, Finding>();
  const seen = new Map<string, number>();
  for (const { numbered, faults } of judged) {
    const { canary, index } = numbered;
    for (const fault of faults) {
      const sort = fault.kind === "too late" ? fault.kind : `${fault.kind} ${fault.detail}`;
      increase(seen, sort);
      if ((seen.get(sort) ?? 0) > MOST) continue;
      const request = await least(numbered.request, async (candidate) => {
        const outcome = await sender.send(candidate);
        const found = faultsOf({ request: candidate, canary, url }, outcome);
        return found.some((one) => one.kind === fault.kind && alike(one, fault));
      });
      const shown = show(request).replaceAll(canary, "CANARY");
      const key = `${fault.kind} ${shown}`;
      const known = findings.get(key) ?? { fault, index, shown, count: 0 };
      findings.set(key, { ...known, count: known.count + 1 });
    }
  }
  sender.close();
  return [...findings.values()];
}

/** Of what is late the milliseconds do not matter. */
const alike = (one: Fault, other: Fault) => one.kind === "too late" || one.detail === other.detail;

/** A request on one line. */
export function show(request: FuzzRequest): string {
  if (request.kind === "raw") return `raw ${cut(JSON.stringify(request.bytes))}`;
  const { method, path, headers, body } = request;
  const lines = headers.map(([name, value]) => ` · ${name}: ${cut(value)}`).join("");
  return `${method} ${cut(path)}${lines}${body ? ` · body ${cut(JSON.stringify(body))}` : ""}`;
}

const cut = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
