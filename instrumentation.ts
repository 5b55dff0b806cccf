import { WHOLE_QUERY } from "./rules/link/answers";

/**
 * Notes the query of each call as it arrives. Next parses it into an object and so drops `__proto__`
 * and names of its own before any code of ours runs; the API must answer for every parameter.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: import("node:http").IncomingMessage };
    const [, query = ""] = (request.url ?? "").split(/\?(.*)/s);
    // Always set, so that no caller sets it.
    request.headers[WHOLE_QUERY] = query;
  });
}
