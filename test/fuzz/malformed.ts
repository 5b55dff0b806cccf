import fc from "fast-check";
import { canaryText } from "./canary";
import type { RawRequest } from "./request";

const one = fc.constantFrom;
const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const bytes = fc.array(byte, { maxLength: 60 }).map((all) => all.join(""));

const line = fc.oneof(
  one(
    ...[
      "GET /en HTTP/1.1",
      "GET /en HTTP/1.0",
      "GET /en HTTP/9.9",
      "GET /en",
      "GET  /en  HTTP/1.1",
    ],
    ...["get /en HTTP/1.1", "GET /\0 HTTP/1.1", "GET /\t HTTP/1.1", "GET /en\x7f HTTP/1.1", "GET"],
    ...[
      "PRI * HTTP/2.0",
      "POST /en HTTP/1.1",
      "POST /api/recommendation HTTP/1.1",
      "\r\nGET /en HTTP/1.1",
    ],
    ...[
      "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
      "GET http:///en HTTP/1.1",
      "GET /en?\xff\xfe HTTP/1.1",
    ],
    `GET /${"a".repeat(20_000)} HTTP/1.1`,
  ),
  canaryText.map((text) => `GET /en/${text} HTTP/1.1`),
  bytes,
);

const header = fc.oneof(
  one(
    ...[
      "Host: x",
      "Host: x\r\nHost: y",
      "Host : x",
      "Host x",
      ": x",
      " folded",
      "X\0: y",
      "X: \0",
      "X: a\rb",
    ],
    ...[
      "Content-Length: 5",
      "Content-Length: -1",
      "Content-Length: 5\r\nContent-Length: 6",
      "Content-Length: 9e9",
    ],
    ...[
      "Transfer-Encoding: chunked",
      "Transfer-Encoding: x, chunked",
      "Transfer-Encoding: chunked\r\nContent-Length: 5",
    ],
    ...[
      "Expect: 100-continue",
      "Connection: Upgrade\r\nUpgrade: websocket",
      "Upgrade: h2c",
      "Cookie: \xff=\xfe",
    ],
    "X: y\r\n".repeat(3_000),
    `X: ${"a".repeat(20_000)}`,
  ),
  canaryText.map((text) => `X: ${text}`),
  bytes,
);

const body = fc.oneof(
  one(
    "",
    "hello",
    "5\r\nhello\r\n0\r\n\r\n",
    "zz\r\nhello",
    "ffffffffffffffff\r\nx",
    "0\r\nX: y\r\n\r\n",
    "GET /fr HTTP/1.1\r\n\r\n",
  ),
  bytes,
);

/** What no client would send: broken lines, lengths that lie, bytes that mean nothing. */
export const malformed: fc.Arbitrary<RawRequest> = fc
  .record({
    line,
    headers: fc.array(header, { maxLength: 4 }),
    end: one("\r\n", "\r\n", "\r\n", "\n", "\r"),
    body,
    cut: fc.nat({ max: 9 }).map((roll) => roll === 0),
  })
  .map(({ line, headers, end, body, cut }) => ({
    kind: "raw",
    bytes: [line, "Connection: close", ...headers, "", body].join(end),
    cut,
  }));
