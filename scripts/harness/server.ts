import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Answer, World } from "./world";

/** A world behind a server of this machine, for actions in processes of their own. */
export type Served = {
  /** Where calls to an origin go instead. */
  readonly origins: Record<string, string>;
  close(): Promise<void>;
};

/** Serves a world, each service of the blueprint under its id. */
export async function serve(world: World, { services }: Blueprint): Promise<Served> {
  const server = createServer(async (request, response) => {
    const [, service = "", path = ""] = /^\/([^/]+)(.*)$/.exec(request.url ?? "") ?? [];
    const body = await bodyOf(request);
    const { method = "", headers } = request;
    send(world.answer({ service, method, path, body, headers }), response);
  });
  const address = await listen(server);
  return {
    origins: Object.fromEntries(
      services.map(({ id, base }) => [new URL(base).origin, `${address}/${id}`]),
    ),
    close: () => close(server),
  };
}

function send(answer: Answer, response: ServerResponse): void {
  if (answer.hang) return;
  if (answer.drop) {
    response.socket?.destroy();
    return;
  }
  const type = answer.text === undefined ? "application/json" : "text/plain";
  response.writeHead(answer.status ?? 200, { "content-type": type, ...answer.headers });
  response.end(answer.text ?? (answer.json === undefined ? "" : JSON.stringify(answer.json)));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parse(Buffer.concat(parts).toString());
}

/** The body of a request; nothing where it is empty, the text where it is no JSON. */
export function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
