/**
 * The action's surroundings inside the worker. They follow the action's own text, which therefore keeps
 * its line numbers; hence one hoisted function and nothing beside it.
 * @param {(exports: object, require: (name: string) => never, module: { exports: any }) => void} action
 */
// biome-ignore lint/correctness/noUnusedVariables: the line before the action's text calls it
function start(action) {
  const { stringify } = JSON;
  const { performance, setTimeout, clearTimeout, Headers, Request, Response, URL } = self;
  const post = self.postMessage.bind(self);
  // Only what is counted and cut may leave the worker.
  Reflect.deleteProperty(self, "postMessage");
  Reflect.deleteProperty(Object.getPrototypeOf(self), "postMessage");

  const latency = 40; // ms
  const left = { log: 200, request: 50, returned: 1, threw: 1 };

  /** @param {keyof typeof left} kind @param {object} details */
  const say = (kind, details) => {
    if (left[kind]-- > 0) post({ kind, ...details });
  };

  self.onmessage = async ({ data }) => {
    const { event, env, responses, now, byte } = data;
    if (now) setClock(Date.parse(now));
    if (byte !== undefined) drawAlways(byte);
    const module = { exports: /** @type {any} */ ({}) };
    Object.assign(self, { process: { env }, console: consoleOf(), fetch: fetchFrom(responses) });
    const began = performance.now();
    const fail = (/** @type {unknown} */ error) =>
      say("threw", { text: show(error), line: lineOf(error), took: performance.now() - began });
    self.onunhandledrejection = ({ reason }) => fail(reason); // as Node does
    try {
      action.call(module.exports, module.exports, require, module);
      if (typeof module.exports.main !== "function") throw new TypeError("No exports.main");
      const text = stringify(await module.exports.main(event)) ?? "";
      say("returned", { text, took: performance.now() - began });
    } catch (error) {
      fail(error);
    }
  };

  /** @param {string} name @returns {never} */
  function require(name) {
    throw new Error(`Cannot find module '${name}': the page has none`);
  }

  /** The clock starts at a moment of its own and runs on as ever. @param {number} moment */
  function setClock(moment) {
    const real = Date.now;
    const ahead = moment - real();
    const present = () => real() + ahead;
    Date.now = present;
    self.Date = new Proxy(Date, {
      construct: (target, args, made) =>
        Reflect.construct(target, args.length > 0 ? args : [present()], made),
      apply: (target) => new target(present()).toString(),
    });
  }

  /** The sample responses are made for one draw. @param {number} byte */
  function drawAlways(byte) {
    /** @param {Uint8Array} bytes */
    const fill = (bytes) => bytes.fill(byte);
    Object.defineProperty(self.crypto, "getRandomValues", { value: fill });
  }

  function consoleOf() {
    const line =
      (/** @type {string} */ level) =>
      (/** @type {unknown[]} */ ...args) =>
        say("log", { level, text: args.map(show).join(" ") });
    const [log, warn, error] = [line("log"), line("warn"), line("error")];
    return { log, info: log, debug: log, trace: log, dir: log, table: log, warn, error };
  }

  /** @param {unknown} value */
  function show(value) {
    try {
      if (typeof value === "string") return value;
      if (value instanceof Error) return `${value.name}: ${value.message}`;
      return stringify(value) ?? String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  }

  /** @param {any} error */
  function lineOf(error) {
    return Number(/action\.js:(\d+)/.exec(String(error?.stack))?.[1] ?? 0);
  }

  /**
   * Answers from the sample responses; whatever has none is not found.
   * @param {{ method: string, url: string, status: number | "none", headers: object, body: string, times?: number }[]} samples
   */
  function fetchFrom(samples) {
    const stock = samples.map((sample) => ({ ...sample, used: 0 }));

    return async (/** @type {any} */ input, /** @type {any} */ init = {}) => {
      const asked = input instanceof Request ? new Request(input, init) : init;
      const url = parse(input?.url ?? input);
      const method = String(asked.method ?? "GET").toUpperCase();
      const body = input instanceof Request ? await asked.clone().text() : asked.body;
      if (body && (method === "GET" || method === "HEAD")) {
        throw new TypeError("Request with GET/HEAD method cannot have body.");
      }
      const headers = Object.fromEntries(new Headers(asked.headers));
      if (body instanceof URLSearchParams) {
        headers["content-type"] ??= "application/x-www-form-urlencoded;charset=UTF-8";
      }
      asked.signal?.throwIfAborted();
      const sample = next(method, url);
      const answer = sample ?? { status: 404, headers: {}, body: "{}" };
      say("request", {
        method,
        url: url.href,
        headers: stringify(headers),
        body: body == null ? "" : String(body),
        status: String(answer.status),
        known: Boolean(sample),
      });
      await wait(latency, asked.signal);
      if (answer.status === "none") throw new TypeError("fetch failed");
      return responseOf(answer, url);
    };

    /** @param {string} method @param {URL} url */
    function next(method, url) {
      const fitting = [fits, fitsButForQuery]
        .map((suits) =>
          stock.filter((sample) => sample.method === method && suits(sample.url, url)),
        )
        .find(({ length }) => length > 0);
      if (!fitting) return undefined;
      const chosen = fitting.find(({ used, times = 1 }) => used < times) ?? fitting.at(-1);
      if (chosen) chosen.used++;
      return chosen;
    }
  }

  /** @param {unknown} address */
  function parse(address) {
    try {
      return new URL(String(address));
    } catch {
      throw new TypeError(`Failed to parse URL from ${address}`);
    }
  }

  /** @param {string} sample @param {URL} url */
  function fits(sample, { origin, pathname, search }) {
    return patternOf(sample).test(origin + pathname + search);
  }

  /** An edited input changes the query, but not what kind of answer it gets. @param {string} sample @param {URL} url */
  function fitsButForQuery(sample, { origin, pathname }) {
    return patternOf(sample.replace(/\?.*/, "")).test(origin + pathname);
  }

  /** A star stands for one step of a path. @param {string} sample */
  function patternOf(sample) {
    const parts = sample.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join("[^/?&]+")}$`);
  }

  /** @param {number} ms @param {AbortSignal} [signal] */
  function wait(ms, signal) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  }

  /** @param {any} answer @param {URL} url */
  function responseOf({ status, headers, body }, url) {
    const bare = [101, 204, 205, 304].includes(status);
    const response = new Response(bare ? null : body, {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
    return Object.defineProperty(response, "url", { value: url.href });
  }
}
