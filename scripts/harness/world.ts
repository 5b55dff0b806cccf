import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Blueprint, Service } from "@/rules/use-cases/blueprint";
import type { Case, ScriptedResponse, Write } from "@/rules/use-cases/case";
import { routes } from "./fake-calls";
import { FakeCrm } from "./fake-crm";

/** One call that an action made, as it arrived. */
export type Call = {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** What was answered; 0 where nothing was. */
  status: number;
  response: unknown;
};

/** Everything outside the action, on servers of this machine: third parties and HubSpot. */
export type World = {
  /** Where calls to an origin go instead. */
  readonly origins: Record<string, string>;
  readonly secrets: Record<string, string>;
  readonly calls: Call[];
  readonly writes: Write[];
  /** What no action may do: wrong keys, unknown paths. */
  readonly faults: string[];
  readonly crm: FakeCrm;
  close(): Promise<void>;
};

/** What a secret is in the tests. */
const dummy = (name: string) => `dummy-${name.toLowerCase().replaceAll("_", "-")}`;

/** Opens the world of a case. */
export async function openWorld(blueprint: Blueprint, tried: Case): Promise<World> {
  const faults: string[] = [];
  const crm = new FakeCrm(routes, tried.hubspot ?? {}, faults);
  const unset = tried.withoutSecrets ?? [];
  const set = blueprint.secrets.filter((name) => !unset.includes(name));
  const calls: Call[] = [];
  const answerTo = scriptOf(tried.responses ?? []);
  const server = createServer(async (request, response) => {
    const [, serviceId = "", path = ""] = /^\/([^/]+)(.*)$/.exec(request.url ?? "") ?? [];
    const service = blueprint.services.find(({ id }) => id === serviceId);
    const body = await bodyOf(request);
    const method = request.method ?? "";
    const call: Call = { service: serviceId, method, path, body, status: 0, response: undefined };
    calls.push(call);
    const denied = service && keyFault(service, request, blueprint.secrets);
    if (denied !== undefined) {
      if (unset.length === 0) faults.push(`${method} ${path} to ${serviceId}: ${denied}`);
      return send(call, response, { status: 401, json: { message: "authentication failed" } });
    }
    const scripted = answerTo(call);
    if (scripted?.carriedOut) crm.handle(call);
    if (scripted) return send(call, response, scripted);
    if (serviceId === "hubspot") return send(call, response, crm.handle(call));
    faults.push(`${method} ${path} to ${serviceId}: no answer is scripted; add one to the case`);
    return send(call, response, { status: 404, json: {} });
  });
  const address = await listen(server);
  return {
    origins: Object.fromEntries(
      blueprint.services.map(({ id, base }) => [new URL(base).origin, `${address}/${id}`]),
    ),
    secrets: Object.fromEntries(set.map((name) => [name, dummy(name)])),
    calls,
    writes: crm.writes,
    faults,
    crm,
    close: () => close(server),
  };
}

type Reply = Partial<Omit<ScriptedResponse, "json">> & { readonly json?: unknown };

function send(call: Call, response: ServerResponse, reply: Reply): void {
  if (reply.hang) return;
  if (reply.drop) {
    response.socket?.destroy();
    return;
  }
  call.status = reply.status ?? 200;
  call.response = reply.text ?? reply.json;
  const type = reply.text === undefined ? "application/json" : "text/plain";
  response.writeHead(call.status, { "content-type": type, ...reply.headers });
  response.end(reply.text ?? (reply.json === undefined ? "" : JSON.stringify(reply.json)));
}

/** What is wrong with the key of a call; undefined if it is the right one. */
function keyFault(service: Service, request: IncomingMessage, secrets: readonly string[]) {
  const right = service.secret;
  const sent = Object.values(request.headers).flat().join(" ");
  const stranger = secrets.find((name) => name !== right && includesWord(sent, dummy(name)));
  if (stranger) return `${stranger} must not be sent there`;
  if (right === undefined) return undefined;
  const { authorization, "x-api-key": key } = request.headers;
  const bearer = authorization === `Bearer ${dummy(right)}`;
  if (bearer || (service.id !== "hubspot" && key === dummy(right))) return undefined;
  return `${right} did not arrive as bearer token or x-api-key`;
}

/** The scripted responses in order: `times` each; without it once, or for good if it is the last. */
function scriptOf(responses: readonly ScriptedResponse[]) {
  const given = new Map<ScriptedResponse, number>();
  return (call: Call): ScriptedResponse | undefined => {
    const fitting = responses.filter((answer) => matches(answer, call));
    const answer = fitting.find((one) => {
      const most = one.times ?? (one === fitting.at(-1) ? Infinity : 1);
      return (given.get(one) ?? 0) < most;
    });
    if (answer) given.set(answer, (given.get(answer) ?? 0) + 1);
    return answer;
  };
}

const includesWord = (text: string, word: string) => text.split(/[\s,;]+/).includes(word);

function matches(answer: ScriptedResponse, call: Call): boolean {
  const path = answer.path.includes("?") ? call.path : call.path.split("?")[0];
  return answer.service === call.service && answer.method === call.method && answer.path === path;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
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
