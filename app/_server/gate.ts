import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { WHOLE_QUERY } from "@/rules/link/answers";
import { plainAddress, refusalOf, withoutInternals, withoutMeddling } from "./admission";
import { refuse } from "./refusal";

/**
 * Puts a gate before Next: what it would answer wrongly, or only at a great cost, never reaches it.
 * proxy.ts would be too late, as Next has read the whole query by then. Holds under `next start` and
 * in a standalone build, for both load instrumentation.ts before they answer.
 */
export function guardServers(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function guarded(this: Server, event: string, ...parts: unknown[]) {
    // Nothing here speaks another protocol than HTTP: without Next's listener, Node answers as usual.
    if (event === "connection") this.removeAllListeners("upgrade");
    if (event === "request" && !admits(parts[0] as IncomingMessage, parts[1] as ServerResponse)) {
      return true;
    }
    return Reflect.apply(emit, this, [event, ...parts]);
  };
}

function admits(request: IncomingMessage, response: ServerResponse): boolean {
  const address = plainAddress(request.url ?? "");
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
