import fc from "fast-check";
import { actions } from "./bodies";
import { withCanary } from "./canary";
import { headers } from "./headers";
import { malformed } from "./malformed";
import { paths } from "./paths";
import { queries } from "./queries";

/** A request that an HTTP client can send. */
export type HttpRequest = {
  readonly kind: "http";
  readonly method: string;
  readonly path: string;
  readonly headers: readonly Header[];
  readonly body: string;
};

/** Bytes that none would send; `cut` hangs up before the answer. */
export type RawRequest = { readonly kind: "raw"; readonly bytes: string; readonly cut: boolean };

export type FuzzRequest = HttpRequest | RawRequest;
export type Header = readonly [name: string, value: string];

const wellFormed = fc
  .record({ path: paths, query: queries, headers, action: actions })
  .map(({ path, query, headers, action: { method, type, body } }): HttpRequest => {
    const typed: Header[] = type ? [["Content-Type", type]] : [];
    const all = [...headers, ...typed];
    return { kind: "http", method, path: sendable(path + query), headers: all, body };
  });

/** Anything that a stranger may send. */
export const requests: fc.Arbitrary<FuzzRequest> = fc.oneof(
  { weight: 97, arbitrary: wellFormed },
  { weight: 3, arbitrary: malformed },
);

/** The same request with its canary in place. */
export function marked(request: FuzzRequest, canary: string): FuzzRequest {
  const mark = (text: string) => withCanary(text, canary);
  if (request.kind === "raw") return { ...request, bytes: mark(request.bytes) };
  return {
    ...request,
    path: mark(request.path),
    headers: request.headers.map(([name, value]) => [name, mark(value)]),
    body: mark(request.body),
  };
}

/** Node’s client refuses blanks, control characters and what takes more than a byte. */
const sendable = (path: string) =>
  path.replace(/[^\x21-\xff]+/g, (refused) => encodeURIComponent(refused));
