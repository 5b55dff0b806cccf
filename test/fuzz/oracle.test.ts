import type { IncomingHttpHeaders } from "node:http";
import { expect, test } from "vitest";
import type { Outcome } from "./answer";
import { canaryOf } from "./canary";
import { faultsOf } from "./oracle";
import type { HttpRequest } from "./request";
import { streamOf } from "./stream";

const url = "http://localhost:1";
const canary = canaryOf(1, 2);
const html = { "content-type": "text/html", "content-security-policy": "default-src 'none'" };
const shared = { "cache-control": "public, s-maxage=300" };

const request = (over: Partial<HttpRequest> = {}): HttpRequest => ({
  kind: "http",
  method: "GET",
  path: `/en?x=${canary}`,
  headers: [],
  body: "",
  ...over,
});
const answer = (status: number, headers: IncomingHttpHeaders, body = ""): Outcome => ({
  status,
  headers,
  body: Buffer.from(body),
  milliseconds: 1,
});
const kinds = (outcome: Outcome, asked = request()) =>
  faultsOf({ request: asked, canary, url }, outcome).map(({ kind }) => kind);

const byHost = request({ path: "/en", headers: [["Host", `${canary}.example`]] });

test.each<[string, Outcome, HttpRequest?]>([
  ["server error", answer(503, {})],
  ["no answer", { silent: "closed", reason: "hung up" }],
  ["too late", { silent: "late", reason: "10 s" }],
  ["too large", answer(200, html, "a".repeat(2 ** 21 + 1))],
  ["reflected", answer(200, html, `<p>"><svg/onload=${canary}></p>`)],
  ["reflected", answer(200, {}, `<script>${canary}()`)],
  ["header injected", answer(307, { "x-injected": canary })],
  ["sent away", answer(308, { location: "//elsewhere.example/en" })],
  ["sent away", answer(308, { location: "/\\elsewhere.example" })],
  ["poisonous", answer(200, shared, `{"url":"http://${canary}.example/en"}`), byHost],
  ["poisonous", answer(307, { ...shared, location: "/en?_rsc" }), request({ path: "/en" })],
  ["somebody else’s", answer(200, html, canaryOf(1, 3))],
  ["no policy", answer(404, { "content-type": "text/html" })],
])("%s is noticed", (kind, outcome, asked) => {
  expect(kinds(outcome, asked)).toEqual([kind]);
});

test.each<[string, Outcome, HttpRequest?]>([
  ["escaped markup", answer(200, html, `&lt;svg/onload=${canary}&gt;`)],
  ["markup in a script’s string", answer(200, html, `"\\"\\u003csvg/onload=${canary}"`)],
  ["markup in JSON", answer(400, { "content-type": "application/json" }, `<script>${canary}`)],
  ["a redirect of the site’s own", answer(308, { location: `/en/advisor?x=${canary}` })],
  ["a host the caller named", answer(307, { location: `http://${canary}.example/en` }), byHost],
])("%s is no fault", (_, outcome, asked) => {
  expect(kinds(outcome, asked)).toEqual([]);
});

test("the same seed and number make the same request, wherever a run begins", () => {
  const [third] = streamOf(7, 252, 253);
  expect([...streamOf(7, 0, 253)].at(-1)).toEqual(third);
  expect([...streamOf(8, 252, 253)]).not.toEqual([third]);
});
