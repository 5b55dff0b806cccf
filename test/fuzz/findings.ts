import type { Fault } from "./oracle";
import { faultsOf } from "./oracle";
import type { FuzzRequest } from "./request";
import type { Judged } from "./run";
import { senderTo } from "./send";
import { least } from "./smaller";

/** A fault with the least request that shows it, and how often it was met. */
export type Finding = {
  readonly fault: Fault;
  readonly index: number;
  readonly shown: string;
  count: number;
};

/** More are not made smaller: what is broken all over is seen from these. */
const MOST = 60;
const LONGEST = 300;

/** Faults brought down to their least request; those that come down to the same are one. */
export async function findingsOf(url: string, judged: readonly Judged[]): Promise<Finding[]> {
  const sender = senderTo(url, 1);
  const findings = new Map<string, Finding>();
  for (const { numbered, faults } of judged.slice(0, MOST)) {
    const { request, canary, index } = numbered;
    for (const fault of faults) {
      const same = async (candidate: FuzzRequest) => {
        const outcome = await sender.send(candidate);
        const found = faultsOf({ request: candidate, canary, url }, outcome);
        return found.some(({ kind, detail }) => kind === fault.kind && detail === fault.detail);
      };
      // What is late once would be waited for again and again.
      const small = fault.kind === "too late" ? request : await least(request, same);
      const shown = show(small).replaceAll(canary, "CANARY");
      const key = `${fault.kind} ${shown}`;
      const known = findings.get(key);
      if (known) known.count++;
      else findings.set(key, { fault, index, shown, count: 1 });
    }
  }
  sender.close();
  return [...findings.values()];
}

/** A request on one line. */
export function show(request: FuzzRequest): string {
  if (request.kind === "raw") return `raw ${cut(JSON.stringify(request.bytes))}`;
  const { method, path, headers, body } = request;
  const lines = headers.map(([name, value]) => ` · ${name}: ${cut(value)}`).join("");
  return `${method} ${cut(path)}${lines}${body ? ` · body ${cut(JSON.stringify(body))}` : ""}`;
}

const cut = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
