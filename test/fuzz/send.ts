import { Agent, type ClientRequest, type IncomingMessage, request as open } from "node:http";
import type { Outcome } from "./answer";
import { unpacked } from "./answer";
import type { FuzzRequest, HttpRequest } from "./request";
import { sendRaw } from "./send-raw";

/** How long the site may take, in milliseconds. */
const PATIENCE = 10_000;

/** Sends requests to one server over connections that stay open. */
export function senderTo(url: string, connections: number, patience = PATIENCE) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const target = { hostname, port, agent, patience };
  return {
    send: (request: FuzzRequest): Promise<Outcome> =>
      request.kind === "raw" ? sendRaw(hostname, Number(port), request) : sendHttp(target, request),
    close: () => agent.destroy(),
  };
}

type Target = { hostname: string; port: string; agent: Agent; patience: number };

function sendHttp(target: Target, request: HttpRequest, again = true): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const call = open({
      ...target,
      method: request.method,
      path: request.path,
      headers: flat(target, request),
    });
    const waiting = setTimeout(
      () => settle({ silent: "late", reason: `${target.patience} ms` }),
      target.patience,
    );
    const settle = (outcome: Outcome | Promise<Outcome>) => {
      clearTimeout(waiting);
      resolve(outcome);
      if (!("status" in outcome)) call.destroy();
    };
    call.on("error", (error) => {
      // A server may close an idle connection at the moment it is used again.
      const idle = again && call.reusedSocket;
      settle(idle ? sendHttp(target, request, false) : { silent: "closed", reason: error.message });
    });
    call.on("upgrade", (response, socket) => {
      socket.destroy();
      settle(answered(response, [], started));
    });
    call.on("response", (response) => collect(call, response, started, settle));
    call.end(request.body);
  });
}

function collect(
  call: ClientRequest,
  response: IncomingMessage,
  started: number,
  settle: (outcome: Outcome) => void,
) {
  const chunks: Buffer[] = [];
  response.on("data", (chunk: Buffer) => chunks.push(chunk));
  response.on("error", (error) => settle({ silent: "closed", reason: `within: ${error.message}` }));
  response.on("end", () => settle(answered(response, chunks, started)));
  call.on("close", () => settle({ silent: "closed", reason: "within the answer" }));
}

function answered(response: IncomingMessage, chunks: Buffer[], started: number): Outcome {
  const { statusCode = 0, headers } = response;
  try {
    const body = unpacked(Buffer.concat(chunks), headers["content-encoding"]);
    return { status: statusCode, headers, body, milliseconds: performance.now() - started };
  } catch (error) {
    return { silent: "closed", reason: `unreadable: ${error}` };
  }
}

/** A list of names and values lets names come twice; then nothing is added to it but this. */
function flat({ hostname, port }: Target, { headers, body }: HttpRequest): string[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const host = names.has("host") ? [] : ["Host", `${hostname}:${port}`];
  const length = body ? ["Content-Length", `${Buffer.byteLength(body)}`] : [];
  return [...host, ...headers.flat(), ...length];
}
