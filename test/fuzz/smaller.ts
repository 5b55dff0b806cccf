import { staticFiles } from "./paths";
import type { FuzzRequest, HttpRequest } from "./request";

/**
 * The least of a request that still does the same: what can be left out, one thing at a time, is
 * left out. `same` sends a candidate and says whether it is as bad.
 */
export async function least(
  request: FuzzRequest,
  same: (candidate: FuzzRequest) => Promise<boolean>,
): Promise<FuzzRequest> {
  if (request.kind === "raw") return request;
  for (const candidate of smaller(request)) {
    if (await same(candidate)) return least(candidate, same);
  }
  return request;
}

/** Plain addresses that most faults can be told of; the first that shows one is the best known. */
const plain = [
  ...["/", "/en", "/x", "/x.txt", "/api/recommendation", "/_next/static/x.js"],
  ...staticFiles.slice(0, 1),
];

function* smaller(request: HttpRequest): Generator<HttpRequest> {
  const { method, path, headers, body } = request;
  if (method !== "GET") yield { ...request, method: "GET", body: "" };
  if (body) yield { ...request, body: "" };
  for (const fewer of without(headers)) yield { ...request, headers: fewer };
  const known = plain.indexOf(path);
  for (const other of plain.slice(0, known < 0 ? undefined : known)) {
    yield { ...request, path: other };
  }
  if (known < 0) for (const other of smallerPaths(path)) yield { ...request, path: other };
}

function* smallerPaths(whole: string): Generator<string> {
  const [path = "", query] = whole.split(/\?(.*)/s);
  if (query !== undefined) {
    yield path;
    for (const kept of fewer(query.split("&"))) yield `${path}?${kept.join("&")}`;
  }
  const rest = query === undefined ? "" : `?${query}`;
  const segments = path.split("/").slice(1);
  if (segments.length < 2) return;
  for (const kept of fewer(segments)) yield `/${kept.join("/")}${rest}`;
}

/** A long list loses its halves, a short one its members. */
const fewer = <T>(list: readonly T[]) => (list.length > 12 ? halves(list) : without(list));

const without = <T>(list: readonly T[]): T[][] =>
  list.map((_, left) => list.filter((_, i) => i !== left));

function halves<T>(list: readonly T[]): T[][] {
  const middle = Math.floor(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
