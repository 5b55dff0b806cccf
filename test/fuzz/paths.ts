import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { files as takenAlong } from "@/components/take-along/files";
import { languages } from "@/locales/languages";
import { blueprintIds } from "@/rules/use-cases/registry";
import { canaryText, foreignHost } from "./canary";
import { spelled } from "./spelling";

const one = fc.constantFrom;
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(""));

const language = fc.oneof(
  { weight: 6, arbitrary: one<string>(...languages) },
  { weight: 1, arbitrary: one("it", "EN", "en-US", "constructor", "__proto__", "%65n", "") },
);

const page = one(
  ...["", "/", "/advisor", "/readiness", "/guide", "/use-cases", "/not-found", "/unknown-use-case"],
  ...blueprintIds.map((id) => `/use-cases/${id}`),
  ...takenAlong.map((file) => `/take-along/${file}`),
);

const knownPage = joined(one("/"), language, page);

const built = fileURLToPath(new URL("../../.next/static", import.meta.url));

/** What the build serves as it is; the names change with it. */
export const staticFiles = existsSync(built)
  ? readdirSync(built, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => `/_next/static/${file.replaceAll("\\", "/")}`)
      .sort()
  : [];

const files = one(
  ...staticFiles,
  ...["/sandbox.html", "/favicon.ico", "/robots.txt", "/sitemap.xml", "/icon.svg", "/embed.js"],
  ...["/.env", "/package.json", "/.next/BUILD_ID", "/.well-known/security.txt", "/x.txt"],
);

const cards = joined(
  one("/cards/", "/cards//", "/CARDS/", "/cards/../"),
  language,
  one("/start", "/custom-code.settled", "/rotate-leads", "/constructor", "/..", "/%2e%2e%2fx"),
  one(".00000000", ".zzzzzzzz", "", ".0".repeat(60)),
  one(".png", ".PNG", ".png.rsc", ".png/x", ""),
);

const internals = joined(
  one("/_next/", "/_next/static/", "/_next/static/chunks/", "/_next/data/x/", "/__nextjs_"),
  one(
    "image?url=%2Fx.png&w=64&q=75",
    "image",
    "webpack-hmr",
    "en.json",
    "x.js",
    "original-stack",
    "",
  ),
);

const api = joined(
  one("/api", "/API", "//api"),
  one("", "/", "/recommendation", "/recommendation/", "/recommendation.json", "/x", "/%ff"),
);

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  canaryText,
);

/** What servers, proxies and file systems read in different ways. */
const junk = one(
  ...[
    "%ff",
    "%zz",
    "%",
    "%2",
    "%00",
    "%2f",
    "%5c",
    "%2e%2e",
    "%c0%af",
    "%ed%a0%80",
    "%25ff",
    "%0d%0a",
  ],
  ...[
    "..",
    ".",
    "...",
    "",
    "\\",
    ";x=1",
    "*",
    "@",
    ":",
    "[lang]",
    "[[...x]]",
    "(x)",
    "~",
    "\xff",
    "|",
    "$&",
  ],
);

const segment = fc.oneof(
  junk,
  spelled(text),
  joined(
    fc.oneof(junk, spelled(text)),
    one(".html", ".txt", ".js", ".rsc", ".json", ".segment.rsc", "."),
  ),
  joined(one("-", "LQ", "dXNlLWNhc2U9b3RoZXI"), one("", "=", "%3d")),
);

const slash = fc.oneof(
  { weight: 6, arbitrary: one("/") },
  { weight: 1, arbitrary: one("//", "/\\", "/./", "/../", "\\", "%2f") },
);

const tail = fc
  .array(joined(slash, segment), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join(""));

const state = joined(
  one("/"),
  language,
  one("/advisor/", "/readiness/"),
  fc.base64String({ maxLength: 80 }),
);

const long = fc
  .tuple(
    one("/", "/en/", "/api/", "/_next/static/"),
    one("a", "%61", "/a", "../", "%2e%2e/"),
    fc.integer({ min: 50, max: 4000 }),
  )
  .map(([start, unit, times]) => start + unit.repeat(times));

/** Addresses that name a host, or seem to. */
const elsewhere = joined(
  one(
    "//",
    "/\\",
    "/%5c",
    "/%2f",
    "///",
    "/en//",
    "/.//",
    "http://",
    "https://",
    "/http://",
    "/%09/",
    "/@",
  ),
  one(foreignHost),
  one("", "/", "/en", "/..", "/%2e%2e", "/en/guide/", "/x.txt"),
);

const notAPath = one(
  "*",
  "",
  "?",
  "en",
  "./en",
  "#",
  "/#",
  "http://",
  "javascript:alert(1)",
  "http://[",
  "http://a:99999/",
);

/** Everything that may stand in a request line between the method and the query. */
export const paths: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: knownPage },
  { weight: 12, arbitrary: joined(knownPage, tail) },
  { weight: 12, arbitrary: tail },
  { weight: 10, arbitrary: api },
  { weight: 6, arbitrary: files },
  { weight: 3, arbitrary: joined(files, tail) },
  { weight: 4, arbitrary: cards },
  { weight: 5, arbitrary: joined(internals, fc.oneof(one(""), tail)) },
  { weight: 5, arbitrary: state },
  { weight: 1, arbitrary: long },
  { weight: 5, arbitrary: elsewhere },
  { weight: 1, arbitrary: notAPath },
);
