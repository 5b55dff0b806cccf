import { createHash } from "node:crypto";

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The inline scripts that Next writes: each hands over data, and nothing else. What comes after the
 * opening has to be one JSON value, so that no other script passes for one of them.
 */
const handovers = [
  "self.__next_f.push(",
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(',
];
const opening = "(self.__next_f=self.__next_f||[]).push([0])";

/** @param {string} script */
function isOfNext(script) {
  if (script === opening) return true;
  const handover = handovers.find((one) => script.startsWith(one));
  return handover !== undefined && isJson(script.slice(handover.length).replace(/\);?$/, ""));
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @typedef {object} Sources
 * @property {string[]} script sources besides 'self': hashes
 * @property {string[]} style
 */

/**
 * The sources that let exactly Next's own inline scripts, and the styles, of one page run.
 * @param {string} html
 * @returns {Sources}
 */
export function inlineSources(html) {
  const found = { script: new Set(), style: new Set() };
  for (const [, tag, attributes = "", body] of html.matchAll(inline)) {
    if (/\ssrc=/.test(attributes) || (tag === "script" && !isOfNext(body ?? ""))) continue;
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
    // The policies by which Next's own runtime makes script addresses, and trusted-chunks.ts for what it loads later.
    "require-trusted-types-for 'script'",
    "trusted-types nextjs nextjs#bundler default",
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
