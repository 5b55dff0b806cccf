import { expect, test } from "vitest";
import {
  plainAddress,
  refusalOf,
  withoutInternals,
  withoutMeddling,
} from "@/app/_server/admission";

const every = "exchange=two-way&trigger=hubspot&app=yes&auth=oauth2&skills=full&plan=pro&native=no";

test.each([
  "/",
  "/en",
  `/fr/advisor?${every}&utm_source=newsletter&_hsenc=${"p2ANqtz".repeat(30)}`,
  "/en/advisor?x=%F0%9F%98%80&y=%",
  `/${"a".repeat(2047)}`,
  `/en?${"a&".repeat(99)}`,
])("an address that a person may follow passes: %.40s", (address) => {
  expect(refusalOf("GET", address)).toBeUndefined();
  expect(refusalOf("HEAD", address)).toBeUndefined();
});

test.each([
  ["tooLong", `/x.txt?${"a&".repeat(7000)}`],
  ["tooLong", `/en?${"a&".repeat(100)}`],
  ["tooLong", `/${"a".repeat(2048)}`],
  ["tooLong", `/api/recommendation?${"a&".repeat(100)}`],
  ["malformed", "/%ff.html"],
  ["malformed", "/%zz.txt"],
  ["malformed", "/en/%"],
  ["malformed", "*"],
  ["malformed", "ftp://localhost/en"],
  ["malformed", ""],
] as const)("%s goes no further: %.40s", (why, address) => {
  expect(refusalOf("GET", address)).toBe(why);
});

test.each([
  ["http://evil.example/en?a=1", "/en?a=1"],
  ["HTTPS://evil.example", "/"],
  ["http://evil.example?a=1", "/?a=1"],
  ["/en?b=http://evil.example/", "/en?b=http://evil.example/"],
  ["ftp://evil.example/en", "ftp:/evil.example/en"],
  ["//evil.example/en", "/evil.example/en"],
  ["/\\\\evil.example//en?a=//", "/evil.example/en?a=//"],
  ["/en/", "/en"],
  ["/en//?a=/", "/en?a=/"],
  ["http://", "/"],
  ["http:///en", "/en"],
  ["/en?", "/en?"],
  ["*", "*"],
  ["", ""],
])("%s asks for %s", (sent, meant) => {
  expect(plainAddress(sent)).toBe(meant);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
  "%s is refused for pages, while the API answers it itself",
  (method) => {
    expect(refusalOf(method, "/en/advisor")).toBe("method");
    expect(refusalOf(method, "/_next/static/chunks/a.js")).toBe("method");
    expect(refusalOf(method, "/api/recommendation")).toBeUndefined();
    expect(refusalOf(method, "/api/recommendation.json")).toBe("method");
  },
);

test.each(["TRACE", "PROPFIND", "QUERY", "get"])("%s is refused everywhere", (method) => {
  expect(refusalOf(method, "/en")).toBe("method");
  expect(refusalOf(method, "/api/recommendation")).toBe("method");
});

test("headers that would have Next answer one visitor otherwise than the next are gone", () => {
  const headers = {
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-state-tree": "x",
    "next-action": "x",
    "x-nextjs-data": "1",
    "x-middleware-subrequest": "proxy",
    "x-invoke-status": "500",
    "x-matched-path": "/x",
    "x-prerender-revalidate": "x",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    forwarded: "host=evil.example",
    range: "bytes=99999999-",
    "if-range": "x",
    "if-match": "x",
    "if-unmodified-since": "0",
  };
  withoutMeddling(headers);
  expect(headers).toEqual({});
});

test("what a visitor may say of themselves stays", () => {
  const headers = {
    host: "advise.example.com",
    "accept-language": "fr",
    "accept-encoding": "gzip",
    cookie: "lang=de",
    "if-none-match": "x",
  };
  const before = { ...headers };
  withoutMeddling(headers);
  expect(headers).toEqual(before);
});

test.each([
  ["/fr/advisor?gclid=mine&exchange=send", "/fr/advisor?exchange=send"],
  ["/fr/advisor?colour=mine&exchange=send", "/fr/advisor?colour=&exchange=send"],
  ["/fr/advisor?trigger=chat&exchange=send", "/fr/advisor?exchange=send&trigger=chat"],
  ["/fr/advisor?_hsenc=mine", "/fr/advisor"],
])("what one link says reaches no other that leads to the same page: %s", (address, seen) => {
  expect(withoutInternals(address)).toBe(seen);
});

test.each([
  ["/en/advisor?exchange=send", "/en/advisor?exchange=send"],
  ["/en", "/en"],
  ["/en?nxtPlang=de", "/en"],
  ["/en?nxtIlang=de&exchange=send&_rsc=1", "/en?exchange=send"],
  ["/en?%6extPlang=de&a=1", "/en?a=1"],
  ["/en/guide?a=?&b=%3F", "/en/guide?a=?&b=%3F"],
  ["/en/guide.rsc", "/en/guide.rsc."],
  ["/en/guide%2Ersc?a=1", "/en/guide%2Ersc.?a=1"],
  ["/en/guide.rscs", "/en/guide.rscs"],
])("a parameter of Next’s own cannot turn one page into another: %s", (address, seen) => {
  expect(withoutInternals(address)).toBe(seen);
});
