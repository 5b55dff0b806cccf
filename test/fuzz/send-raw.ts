import { connect } from "node:net";
import { type Outcome, parsed } from "./answer";
import type { RawRequest } from "./request";

/** So long after the last byte of an answer it is taken to be whole. */
const QUIET = 300;
/** What waits for more of a request never answers: a client that gives up then is no fault. */
const PATIENCE = 3_000;

/** Writes the bytes as they are and reads what comes back until it ends or falls quiet. */
export function sendRaw(host: string, port: number, { bytes, cut }: RawRequest): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, host);
    let waiting = setTimeout(finish, cut ? 20 : PATIENCE);
    socket.on("connect", () => socket.write(Buffer.from(bytes, "latin1")));
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      clearTimeout(waiting);
      waiting = setTimeout(finish, cut ? 0 : QUIET);
    });
    socket.on(
      "error",
      ({ message }) => chunks.length === 0 && settle({ silent: "closed", reason: message }),
    );
    socket.on("close", finish);

    function finish() {
      const answer = parsed(Buffer.concat(chunks), performance.now() - started);
      settle(answer ?? { silent: "hung up", reason: "nothing came back" });
    }
    function settle(outcome: Outcome) {
      clearTimeout(waiting);
      socket.destroy();
      resolve(outcome);
    }
  });
}
