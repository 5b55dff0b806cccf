import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { WHOLE_QUERY } from "@/rules/link/answers";
import { fromRoot, refusalOf, withoutInternals, withoutMeddling } from "./admission";
import { refuse } from "./refusal";

/**
 * Puts a gate before Next: what it would answer wrongly, or only at a great cost, never reaches it.
 * proxy.ts would be too late, as Next has read the whole query by then. Holds under `next start` and
 * in a standalone build, for both load instrumentation.ts before they answer.
 */
export function guardServers(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function guarded(this: Server, event: string, ...parts: unknown[]) {
    if (event === "upgrade") return closed(parts[1] as Duplex);
    if (event === "request" && !admits(parts[0] as IncomingMessage, parts[1] as ServerResponse)) {
      return true;
    }
    return Reflect.apply(emit, this, [event, ...parts]);
  };
}

/** Nothing here speaks another protocol than HTTP. */
function closed(socket: Duplex): true {
  socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  return true;
}

function admits(request: IncomingMessage, response: ServerResponse): boolean {
  const address = fromRoot(request.url ?? "");
  const why = refusalOf(request.method ?? "", address);
  if (why) {
    refuse(request, response, why);
    return false;
  }
  withoutMeddling(request.headers);
  noteQuery(request, address);
  request.url = address.startsWith("/api/") ? address : withoutInternals(address);
  return true;
}

/**
 * Notes the query of a call as it arrived: Next parses it into an object and so drops `__proto__`
 * and names of its own, while the API must answer for every parameter. Always set, so that no
 * caller sets it.
 */
function noteQuery(request: IncomingMessage, address: string): void {
  const [, query = ""] = address.split(/\?(.*)/s);
  request.headers[WHOLE_QUERY] = query;
}
