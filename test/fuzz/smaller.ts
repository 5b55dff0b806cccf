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

function* smaller(request: HttpRequest): Generator<HttpRequest> {
  if (request.method !== "GET") yield { ...request, method: "GET", body: "" };
  if (request.body) yield { ...request, body: "" };
  for (const headers of without(request.headers)) yield { ...request, headers };
  const [path = "", query] = request.path.split(/\?(.*)/s);
  if (query !== undefined) {
    yield { ...request, path };
    const entries = query.split("&");
    for (const half of halves(entries)) yield { ...request, path: `${path}?${half.join("&")}` };
    if (entries.length <= 12) {
      for (const kept of without(entries)) yield { ...request, path: `${path}?${kept.join("&")}` };
    }
  }
  const segments = path.split("/");
  const rest = query === undefined ? "" : `?${query}`;
  if (segments.length > 20) {
    for (const half of halves(segments)) yield { ...request, path: `/${half.join("/")}${rest}` };
  } else if (segments.length > 2) {
    for (const kept of without(segments.slice(1)))
      yield { ...request, path: `/${kept.join("/")}${rest}` };
  }
}

const without = <T>(list: readonly T[]): T[][] => list.map((_, i) => list.toSpliced(i, 1) as T[]);

function halves<T>(list: readonly T[]): T[][] {
  const middle = Math.floor(list.length / 2);
  return middle === 0 ? [] : [list.slice(0, middle), list.slice(middle)];
}
