import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Read, not imported: Node 20 warns of imported JSON at every start.
const languages = Object.keys(
  JSON.parse(readFileSync(new URL("./locales/languages.json", import.meta.url), "utf8")),
);

const denied = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

// No X-Frame-Options: it cannot name hosts, and would contradict frame-ancestors.
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: denied.map((feature) => `${feature}=()`).join(", ") },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

// A shared cache may answer for five minutes, but must not outlive a deployment as Next's default would.
const brief = { key: "Cache-Control", value: "public, max-age=0, s-maxage=300" };

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  reactCompiler: false,
  cacheHandler: fileURLToPath(new URL("./cache-handler.js", import.meta.url)),
  cacheMaxMemorySize: 128 * 1024 * 1024,
  typescript: { ignoreBuildErrors: true }, // types are a check of their own
  experimental: {
    isrFlushToDisk: false, // visitors choose the states that are rendered: into memory, never the disk
    globalNotFound: true,
    turbopackCjsTreeShaking: true, // less of React and Next: the advisor's script budget is tight
  },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: `/:language(${languages.join("|")})/:path*`, headers: [brief] },
  ],
};
