import type { Blueprint } from "@/rules/use-cases/blueprint";
import { parse } from "../server";
import type { Answer, World } from "../world";
import type { Clock } from "./clock";

/** What may be wrong with how an answer arrives. */
export type Arrival = {
  /** So many bytes of blanks instead of a body. */
  readonly flood?: number;
  /** The body comes piece by piece, three seconds apart. */
  readonly trickle?: true;
  /** The connection is reset in the middle of the body. */
  readonly cut?: true;
};

type Init = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  redirect?: string;
  signal?: AbortSignal;
};

export type Network = {
  fetch(url: string, init?: Init): Promise<Response>;
  /** Bytes of bodies that were handed out. */
  readonly handedOut: { bytes: number };
};

/** A network without sockets: calls go straight into the world. */
export function networkOf(
  world: World,
  { services }: Blueprint,
  clock: Clock,
  latency: () => number,
): Network {
  const handedOut = { bytes: 0 };
  const wait = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const cancel = clock.after(milliseconds, resolve);
      signal?.addEventListener("abort", () => {
        cancel();
        reject(signal.reason);
      });
    });

  async function fetch(address: string, init: Init = {}): Promise<Response> {
    const url = new URL(address);
    const service = services.find(({ base }) => new URL(base).origin === url.origin);
    if (!service) throw fault(`calls ${url.origin}, which no service of the blueprint has`);
    init.signal?.throwIfAborted();
    await wait(latency(), init.signal);
    const answer: Answer & Arrival = world.answer({
      service: service.id,
      method: init.method ?? "GET",
      path: url.pathname + url.search,
      body: parse(init.body ?? ""),
      headers: init.headers ?? {},
    });
    if (answer.hang) await wait(Infinity, init.signal);
    if (answer.drop) throw new TypeError("fetch failed");
    const status = answer.status ?? 200;
    if (status >= 300 && status < 400 && init.redirect !== "manual") {
      throw fault('follows a redirect, and its key with it: set redirect to "manual"');
    }
    await wait(latency(), init.signal);
    const body = [204, 304].includes(status) ? null : bodyOf(answer, init.signal);
    return new Response(body, { status, headers: { ...answer.headers } });
  }

  function fault(text: string) {
    world.faults.push(text);
    return new TypeError("fetch failed");
  }

  function bodyOf(answer: Answer & Arrival, signal?: AbortSignal): ReadableStream<Uint8Array> {
    const pieces = piecesOf(answer);
    const pause = answer.trickle ? 3_000 : 0;
    return new ReadableStream({
      async pull(controller) {
        const { value, done } = pieces.next();
        if (done && answer.cut) return controller.error(new TypeError("terminated"));
        if (done) return controller.close();
        try {
          if (pause > 0) await wait(pause, signal);
        } catch (error) {
          return controller.error(error);
        }
        handedOut.bytes += value.length;
        controller.enqueue(value);
      },
    });
  }

  return { fetch, handedOut };
}

const PIECE = 65_536;

/** The body in pieces, of which none is made before it is asked for. */
function* piecesOf(answer: Answer & Arrival): Generator<Uint8Array, void> {
  const { flood = 0, trickle, cut } = answer;
  for (let sent = 0; sent < flood; sent += PIECE) yield new Uint8Array(PIECE).fill(32);
  if (flood > 0) return;
  const text = answer.text ?? (answer.json === undefined ? "" : JSON.stringify(answer.json));
  const bytes = new TextEncoder().encode(text);
  const size = trickle ? Math.ceil(bytes.length / 4) || 1 : PIECE;
  const end = cut ? Math.floor(bytes.length / 2) : bytes.length;
  for (let at = 0; at < end; at += size) yield bytes.subarray(at, Math.min(end, at + size));
}
