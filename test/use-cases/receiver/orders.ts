import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How the system behind the receiver treats one call; without, it takes the order. */
export type Mood = {
  readonly status?: number;
  /** Answers only after so many milliseconds. */
  readonly after?: number;
  /** Takes the order, and closes the connection without an answer. */
  readonly drop?: true;
};

export type Orders = {
  readonly url: string;
  /** Orders taken, by idempotency key: the same key is the same order. */
  readonly taken: Map<string, unknown>;
  readonly calls: string[];
  readonly faults: string[];
  close(): void;
};

/** The system that the receiver hands deals to: keeps each order once. */
export async function openOrders(moodOf: (call: number, key: string) => Mood = () => ({})) {
  const orders = {
    taken: new Map<string, unknown>(),
    calls: [] as string[],
    faults: [] as string[],
  };
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const key = String(headers["idempotency-key"]);
    let text = "";
    for await (const part of request) text += part;
    orders.calls.push(key);
    if (method !== "POST" || url !== "/orders") orders.faults.push(`${method} ${url}`);
    if (headers.authorization !== "Bearer dummy-orders-token") orders.faults.push("wrong token");
    const { status = 201, after = 0, drop } = moodOf(orders.calls.length, key);
    await new Promise((resolve) => setTimeout(resolve, after));
    const known = orders.taken.has(key);
    if (status < 300) orders.taken.set(key, JSON.parse(text));
    if (drop) response.socket?.destroy();
    else response.writeHead(known && status < 300 ? 409 : status).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { ...orders, url, close } satisfies Orders;
}
