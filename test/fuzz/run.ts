import type { Outcome } from "./answer";
import { type Fault, faultsOf } from "./oracle";
import { senderTo } from "./send";
import type { Numbered } from "./stream";

export type Judged = {
  readonly numbered: Numbered;
  readonly outcome: Outcome;
  readonly faults: Fault[];
};

type Run = {
  readonly url: string;
  readonly stream: Iterable<Numbered>;
  readonly connections: number;
  /** Told of every request once it is judged; `false` ends the run. */
  readonly judged: (judged: Judged) => boolean;
};

/** Sends a stream of requests, several at a time, and judges what comes back. */
export async function run({ url, stream, connections, judged }: Run): Promise<void> {
  const sender = senderTo(url, connections);
  const queue = stream[Symbol.iterator]();
  let going = true;
  const work = async () => {
    for (let next = queue.next(); going && !next.done; next = queue.next()) {
      const { request, canary } = next.value;
      const outcome = await sender.send(request);
      const faults = faultsOf({ request, canary, url }, outcome);
      going = judged({ numbered: next.value, outcome, faults }) && going;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  sender.close();
}
