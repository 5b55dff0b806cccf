import { createRequire } from "node:module";
import {
  contentSecurityPolicy,
  inlineSources,
} from "./components/layout/content-security-policy.js";

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
