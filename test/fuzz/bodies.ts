import fc from "fast-check";
import { canaryText } from "./canary";

const one = fc.constantFrom;
const most = 2 ** 20;

/** CONNECT is left out: it asks a proxy, not a site. */
const methods = one(
  ...[
    "GET",
    "HEAD",
    "POST",
    "PUT",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "PATCH",
    "PROPFIND",
    "PURGE",
    "SEARCH",
  ],
);

const types = one(
  ...["application/json", "text/plain", "application/x-www-form-urlencoded", "text/x-component"],
  ...[
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "multipart/form-data; boundary=",
    "x",
    "*/*",
  ],
);

const json = fc.oneof(fc.json(), one('{"__proto__":{"x":1}}', "[".repeat(5_000), "{", "[1"));
const form = one("a=1&b=2", "%ff=%zz", `$ACTION_ID_${"0".repeat(42)}=1`, "__proto__=x", "=&=");
const part = (disposition: string, text: string) =>
  `--x\r\nContent-Disposition: ${disposition}\r\n\r\n${text}\r\n--x--\r\n`;
const parts = canaryText.chain((text) =>
  one(
    part("form-data; name=a", text),
    part('form-data; name="$ACTION_REF_1"', text),
    part('form-data; name="$ACTION_KEY"; filename="x"', text),
    "--x\r\n\r\n",
    part("", text),
  ),
);
const junk = fc.oneof(canaryText, fc.string({ unit: "binary", maxLength: 200 }));
const huge = fc
  .tuple(one("a", "[", "a=1&", "\u0000", "--x\r\n"), fc.integer({ min: 1_000, max: most }))
  .map(([unit, length]) => unit.repeat(length / unit.length));

const none = { type: "", body: "" };
const some = fc.record({
  type: fc.oneof(one(""), types),
  body: fc.oneof(
    { weight: 24, arbitrary: fc.oneof(json, form, parts, junk) },
    { weight: 1, arbitrary: huge },
  ),
});

/** A method with what follows its headers; `""` is none. */
export const actions = fc.oneof(
  { weight: 65, arbitrary: fc.constant({ method: "GET", ...none }) },
  { weight: 10, arbitrary: fc.constant({ method: "HEAD", ...none }) },
  { weight: 25, arbitrary: fc.tuple(methods, some).map(([method, rest]) => ({ method, ...rest })) },
);
