import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { houseHeaders, nothing, SHARED_FOR_MINUTES } from "./components/layout/response-headers.js";

// Read, not imported: Node 20 warns of imported JSON at every start.
const languages = Object.keys(
  JSON.parse(readFileSync(new URL("./locales/languages.json", import.meta.url), "utf8")),
);

/** @param {Readonly<Record<string, string>>} headers */
const listed = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
// It names its day and its reader's host: nobody keeps it, and it says so itself.
const takenAlong = "take-along/(?:(?:summary|brief)\\.(?:txt|md)|mail\\.txt)";
const brief = { key: "Cache-Control", value: SHARED_FOR_MINUTES };

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  images: { unoptimized: true }, // there are none: nobody needs its address
  reactStrictMode: true,
  reactCompiler: false,
  cacheHandler: fileURLToPath(new URL("./cache-handler.js", import.meta.url)),
  cacheMaxMemorySize: 64 * 1024 * 1024, // counted in characters, of two bytes each
  skipProxyUrlNormalize: true, // proxy.ts builds on the address as it came: Next's own loops under `-H 127.0.0.1`
  typescript: { ignoreBuildErrors: true }, // types are a check of their own
  experimental: {
    isrFlushToDisk: false, // visitors choose the states that are rendered: into memory, never the disk
    globalNotFound: true,
    turbopackCjsTreeShaking: true, // less of React and Next: the advisor's script budget is tight
  },
  headers: async () => [
    { source: "/:path*", headers: listed(houseHeaders) },
    // Next would set it over the API's own, which anyone may read.
    {
      source: "/((?!api/|cards/).*)",
      headers: listed({ "Cross-Origin-Resource-Policy": "same-origin" }),
    },
    // The pictures of link previews are for other sites to show.
    {
      source: "/cards/:path*",
      headers: listed({ "Cross-Origin-Resource-Policy": "cross-origin" }),
    },
    // Files: nothing in them is a page.
    { source: "/_next/:path*", headers: listed({ "Content-Security-Policy": nothing }) },
    { source: `/:language(${languages.join("|")})`, headers: [brief] },
    { source: `/:language(${languages.join("|")})/((?!${takenAlong}$).*)`, headers: [brief] },
  ],
};
