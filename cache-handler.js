import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const next = "next/dist/server/lib/incremental-cache";
/** @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache").default} */
const FileSystemCache = require(`${next}/file-system-cache.js`).default;
/** @type {Map<string, unknown>} */
const lifetimes = require(`${next}/shared-cache-controls.external.js`).SharedCacheControls
  .cacheControls;

const mostLifetimes = 10_000;
const guarded = new WeakSet();

/**
 * Next's own cache; each page that passes through leaves with the policy for its own inline scripts.
 * Next sends the headers of the very value that it caches, so a first request carries it too.
 */
export default class CacheHandler extends FileSystemCache {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>} args
   */
  async get(...args) {
    const entry = await super.get(...args);
    guard(entry?.value);
    return entry;
  }

  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} args
   */
  async set(...args) {
    guard(args[1]);
    // Next notes the lifetime of every path it ever served; a cached page carries its own as well.
    if (lifetimes.size > mostLifetimes) lifetimes.clear();
    return super.set(...args);
  }
}

/** @param {any} value */
function guard(value) {
  if (value?.kind !== "APP_PAGE" || guarded.has(value)) return;
  value.headers = {
    ...value.headers,
    "content-security-policy": contentSecurityPolicy(inlineSources(value.html)),
  };
  guarded.add(value);
}

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * @typedef {object} Sources
 * @property {string[]} script sources besides 'self': hashes
 * @property {string[]} style
 */

/**
 * The sources that let exactly the inline scripts and styles of one page run.
 * @param {string} html
 * @returns {Sources}
 */
export function inlineSources(html) {
  const found = { script: new Set(), style: new Set() };
  for (const [, tag, attributes = "", body] of html.matchAll(inline)) {
    if (/\ssrc=/.test(attributes)) continue;
    const hash = createHash("sha256")
      .update(body ?? "")
      .digest("base64");
    found[tag === "style" ? "style" : "script"].add(`'sha256-${hash}'`);
  }
  return { script: [...found.script], style: [...found.style] };
}

/**
 * The policy of an HTML page.
 * @param {Sources} sources
 * @param {string} [frameAncestors] who may frame the site; read at run time, not at build time
 */
export function contentSecurityPolicy(sources, frameAncestors = process.env.FRAME_ANCESTORS) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...sources.script].join(" "),
    ["style-src 'self'", ...sources.style].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    `frame-ancestors ${hostList(frameAncestors) || "'self'"}`,
  ].join("; ");
}

/**
 * A value from the environment must not smuggle in a directive of its own.
 * @param {string | undefined} value
 */
function hostList(value) {
  return (value ?? "").replace(/[;,\r\n]/g, " ").trim();
}
