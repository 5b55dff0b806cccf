import { createRequire } from "node:module";
import {
  contentSecurityPolicy,
  inlineSources,
} from "./components/layout/content-security-policy.js";
import { siteOrigin, UNKNOWN_ORIGIN } from "./components/layout/site-url.js";

const require = createRequire(import.meta.url);
const next = "next/dist/server/lib/incremental-cache";
/** @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache").default} */
const FileSystemCache = require(`${next}/file-system-cache.js`).default;
/** @type {Map<string, unknown> | undefined} */
const lifetimes = require(`${next}/shared-cache-controls.external.js`).SharedCacheControls
  ?.cacheControls;
if (!(lifetimes instanceof Map)) {
  throw new Error(
    "Next no longer notes the lifetimes of pages in SharedCacheControls.cacheControls: find where it does now, for cache-handler.js bounds them.",
  );
}

const mostLifetimes = 10_000;
const finished = new WeakSet();

/**
 * Next's own cache; each page that passes through leaves with its site's address and with the policy
 * for its own inline scripts. Next sends the headers of the very value that it caches, so a first
 * request carries them too.
 */
export default class CacheHandler extends FileSystemCache {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>} args
   */
  async get(...args) {
    const entry = await super.get(...args);
    finish(entry?.value);
    return entry;
  }

  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} args
   */
  async set(...args) {
    finish(args[1]);
    // Next notes the lifetime of every path it ever served; a cached page carries its own as well.
    if (lifetimes && lifetimes.size > mostLifetimes) lifetimes.clear();
    return super.set(...args);
  }
}

/** @param {any} value */
function finish(value) {
  if (value?.kind !== "APP_PAGE" || finished.has(value)) return;
  value.html = value.html.replaceAll(UNKNOWN_ORIGIN, siteOrigin());
  // The site navigates by whole pages, and the gate lets no other request through: see app/_server.
  value.rscData = undefined;
  value.segmentData = undefined;
  value.headers = {
    ...value.headers,
    "content-security-policy": contentSecurityPolicy(inlineSources(value.html)),
  };
  finished.add(value);
}
