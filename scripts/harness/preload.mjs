/** The world in which an action runs as HubSpot would run it: its clock, its secrets, its network. */
import { performance } from "node:perf_hooks";

/**
 * @typedef {object} Job what to run, and in which world
 * @property {string} file the action
 * @property {Record<string, any>} event
 * @property {Record<string, string>} origins where calls to an origin go instead
 * @property {Record<string, string>} secrets
 * @property {string} [now]
 * @property {number} [byte] what every byte is that is drawn at random
 * @property {boolean} [callback] whether main is given one
 */

/** What the action did besides returning something. */
export const seen = {
  /** @type {string[]} */ log: [],
  /** @type {string[]} */ faults: [],
  /** @type {Set<string>} */ inputs: new Set(),
  /** @type {Set<string>} */ secrets: new Set(),
};

/** @param {Job} job */
export function prepare(job) {
  if (job.now) stopClock(Date.parse(job.now));
  const { byte } = job;
  if (byte !== undefined) drawAlways(byte);
  process.env = recordingEnv(job.secrets, job.file);
  globalThis.fetch = mappedFetch(globalThis.fetch, job.origins);
  for (const level of /** @type {const} */ (["log", "info", "warn", "error", "debug"])) {
    console[level] = (...parts) => seen.log.push(parts.map(shown).join(" "));
  }
}

/** The event, noting which inputs are read. @param {Record<string, any>} event */
export function watched(event) {
  if (typeof event.inputFields !== "object" || event.inputFields === null) return event;
  const inputFields = new Proxy(event.inputFields, {
    get(fields, name) {
      note(name);
      return Reflect.get(fields, name);
    },
    has(fields, name) {
      note(name);
      return Reflect.has(fields, name);
    },
  });
  return { ...event, inputFields };
}

/** @param {string | symbol} name */
function note(name) {
  if (typeof name === "string" && !(name in Object.prototype) && name !== "toJSON") {
    seen.inputs.add(name);
  }
}

/** `new Date()` stands still, so that results are exact; Date.now() goes on, so that deadlines pass. @param {number} start */
function stopClock(start) {
  const Real = Date;
  const began = performance.now();
  globalThis.Date = new Proxy(Real, {
    construct: (date, parts) => Reflect.construct(date, parts.length > 0 ? parts : [start]),
    apply: () => new Real(start).toString(),
    get: (date, name) =>
      name === "now"
        ? () => start + Math.floor(performance.now() - began)
        : Reflect.get(date, name),
  });
}

/** Node itself reads the environment too: only what the action's own lines read counts. @param {Record<string, string>} secrets @param {string} file */
function recordingEnv(secrets, file) {
  return new Proxy(/** @type {NodeJS.ProcessEnv} */ ({ ...secrets }), {
    get(env, name) {
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (typeof name === "string" && caller.includes(file)) seen.secrets.add(name);
      return Reflect.get(env, name);
    },
  });
}

/** @param {typeof fetch} real @param {Record<string, string>} origins @returns {typeof fetch} */
function mappedFetch(real, origins) {
  return async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const url = new URL(request ? request.url : String(input));
    const to = origins[url.origin];
    if (to === undefined) throw fault(`calls ${url.origin}, which no service of the blueprint has`);
    const target = `${to}${url.pathname}${url.search}`;
    const wanted = init?.redirect ?? request?.redirect ?? "follow";
    const options = /** @type {RequestInit} */ ({ ...init, redirect: "manual" });
    const answer = await real(request ? new Request(target, request) : target, options);
    const away = answer.headers.get("location");
    if (answer.status < 300 || answer.status > 399 || !away || wanted === "manual") return answer;
    if (wanted === "error") throw new TypeError("fetch failed");
    throw fault(`follows a redirect to ${away}, and its key with it: set redirect to "manual"`);
  };
}

/** @param {number} byte */
function drawAlways(byte) {
  /** @param {Uint8Array} bytes */
  const fill = (bytes) => bytes.fill(byte);
  Object.assign(globalThis.crypto, { getRandomValues: fill });
}

/** @param {string} text */
function fault(text) {
  seen.faults.push(text);
  return new TypeError("fetch failed");
}

/** @param {unknown} part */
const shown = (part) => (typeof part === "string" ? part : JSON.stringify(part));
