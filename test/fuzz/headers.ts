import fc from "fast-check";
import { canaryText, foreignHost } from "./canary";
import type { Header } from "./request";

const one = fc.constantFrom;
const named = (names: readonly string[], values: fc.Arbitrary<string>): fc.Arbitrary<Header> =>
  fc.tuple(one(...names), values);

/** Node’s client sends no control characters and nothing that takes more than a byte. */
const sendable = (value: string) => value.replace(/[^\t\x20-\x7e\x80-\xff]/g, "");

const junk = fc.oneof(
  canaryText.map(sendable),
  fc.string({ maxLength: 30 }).map(sendable),
  fc.integer({ min: 100, max: 6_000 }).map((length) => "a,".repeat(length / 2)),
  one("", "0", "1", "-1", "null", "\xff\xfe", "%ff", "__proto__", "{", "[]", '"', "*"),
);
const orJunk = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: junk });

const host = one(
  ...[foreignHost, `${foreignHost}:80`, `${foreignHost}, localhost`, `user@${foreignHost}`],
  ...["localhost", "127.0.0.1", "[::1]", "localhost:99999", "a b", "", "..", "%00"],
);
const path = one(
  "/en/guide",
  "/de",
  "/_next/x",
  "/api/recommendation",
  `//${foreignHost}`,
  "*",
  "/%ff",
);
const tree = one(
  encodeURIComponent(JSON.stringify(["", { children: ["en", {}] }, null, null, true])),
  encodeURIComponent("[]"),
  "%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2C",
);

const forwarded = fc.oneof(
  named(["Host", "X-Forwarded-Host", "X-Original-Host", "X-Host"], orJunk(host)),
  named(
    ["X-Forwarded-Proto", "X-Forwarded-Scheme"],
    orJunk(one("https", "http", "https,http", "javascript")),
  ),
  named(
    ["X-Forwarded-Port", "X-Forwarded-For", "X-Real-IP", "X-Forwarded-Prefix"],
    orJunk(one("443", "::1", "/x")),
  ),
  named(["Forwarded"], one(`host=${foreignHost};proto=https`, "for=_x", "host=")),
  named(["X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override"], orJunk(path)),
);

/** How Next’s own client asks, and what Next says to itself. */
const next = fc.oneof(
  named(
    ["RSC", "Next-HMR-Refresh", "Next-Router-Prefetch", "Next-Test-Fetch-Priority"],
    orJunk(one("1", "2")),
  ),
  named(
    ["Next-Router-Segment-Prefetch"],
    orJunk(one("/_tree", "/_index", "/_full", "/_head", "__PAGE__")),
  ),
  named(["Next-Router-State-Tree"], orJunk(tree)),
  named(
    ["Next-Url", "X-Invoke-Path", "X-Matched-Path", "X-Middleware-Rewrite", "X-Nextjs-Rewrite"],
    orJunk(path),
  ),
  named(
    ["Next-Action", "Next-Resume", "X-Nextjs-Data", "X-Nextjs-Resume", "X-Middleware-Prefetch"],
    orJunk(one("1")),
  ),
  named(
    ["X-Middleware-Subrequest", "X-Middleware-Invoke", "X-Middleware-Next"],
    orJunk(one("proxy", "middleware:middleware", "1")),
  ),
  named(
    ["X-Prerender-Revalidate", "X-Prerender-Revalidate-If-Generated", "X-Next-Cache-Tags"],
    junk,
  ),
  named(
    ["X-Invoke-Status", "X-Invoke-Query", "X-Invoke-Output", "X-Invoke-Error"],
    orJunk(one("500", "404", "%7B%7D")),
  ),
  named(
    ["X-Now-Route-Matches", "X-Middleware-Override-Headers", "X-Whole-Query"],
    orJunk(one("1=en", "lang=de", "?app=yes")),
  ),
);

const negotiated = fc.oneof(
  named(["Accept-Language"], orJunk(one("de", "fr-CH,fr;q=0.9", "*;q=0", "it,es;q=x", "en;q=9"))),
  named(
    ["Accept-Encoding"],
    orJunk(one("gzip", "br", "zstd", "identity;q=0", "*;q=0", "gzip;q=x")),
  ),
  named(["Accept"], orJunk(one("text/html", "text/x-component", "image/webp", "application/json"))),
  named(["If-None-Match", "If-Match"], orJunk(one("*", '"x"', 'W/"x"'))),
  named(
    ["If-Modified-Since", "If-Unmodified-Since", "If-Range"],
    orJunk(one("Thu, 01 Jan 2099 00:00:00 GMT", "0")),
  ),
  named(
    ["Range"],
    orJunk(
      one("bytes=0-0", "bytes=-1", "bytes=999999999-", "bytes=5-1", "bytes=0-1,3-4,6-7", "lines=1"),
    ),
  ),
);

const general = fc.oneof(
  named(
    ["Cookie"],
    orJunk(
      one(
        "lang=de",
        "lang=xx",
        "lang=__proto__",
        "__prerender_bypass=x; __next_preview_data=y",
        "=;=",
        `lang=%22${"%"}`,
      ),
    ),
  ),
  named(["Connection"], one("close", "keep-alive", "x, close")),
  named(["Expect"], one("100-continue", "100-continue", "100-continue", "200-ok")),
  named(
    ["Origin", "Referer", "Sec-Fetch-Site", "Sec-Fetch-Mode", "Purpose"],
    orJunk(one("null", `https://${foreignHost}`, "prefetch")),
  ),
  named(
    ["User-Agent"],
    orJunk(one("Googlebot", "Slackbot", "curl/8", "Mozilla/5.0 (Windows NT 10.0)")),
  ),
  named(
    ["Authorization", "Max-Forwards", "DNT", "Via", "Priority", "Cache-Control", "Pragma"],
    junk,
  ),
);

const upgrade = one<Header[]>(
  [
    ["Connection", "Upgrade"],
    ["Upgrade", "websocket"],
    ["Sec-WebSocket-Version", "13"],
    ["Sec-WebSocket-Key", "eA=="],
  ],
  [
    ["Connection", "Upgrade, HTTP2-Settings"],
    ["Upgrade", "h2c"],
    ["HTTP2-Settings", "AAMAAABk"],
  ],
  [["Upgrade", foreignHost]],
);

/** Up to six headers; names may come twice. */
export const headers: fc.Arbitrary<Header[]> = fc.oneof(
  {
    weight: 199,
    arbitrary: fc.array(fc.oneof(forwarded, next, negotiated, general), { maxLength: 6 }),
  },
  { weight: 1, arbitrary: upgrade },
);
