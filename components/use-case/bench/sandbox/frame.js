/**
 * The script of the sandboxed frame: starts one worker for its page, ends it, and hands back what it said.
 * The action never runs here, only in the worker.
 */
const room = { entries: 300, text: 70_000, all: 600_000 };
const names = ["kind", "text", "line", "took", "level"].concat(
  ["method", "url", "headers", "body", "status", "known"], // of a request
);
const surroundings = document.getElementById("surroundings")?.textContent ?? "";

addEventListener("message", function listen({ source, origin, data, ports }) {
  const [port] = ports;
  if (source !== parent || origin !== location.origin || !port) return;
  removeEventListener("message", listen);
  run(data, port);
});

/** @param {{ id: string, source: string, job: object, limit: number }} order @param {MessagePort} port */
function run({ id, source, job, limit }, port) {
  port.postMessage({ id, started: true });
  /** @type {object[]} */
  const entries = [];
  let left = room.all;
  const worker = new Worker(scriptOf(source));
  const timer = setTimeout(() => end("stopped"), limit);

  worker.onmessage = ({ data }) => {
    const entry = cut(data);
    left -= sizeOf(entry);
    if (left < 0 || entries.length >= room.entries) return end("too-much");
    entries.push(entry);
    if (entry.kind === "returned" || entry.kind === "threw") end(entry.kind);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    entries.push(cut({ kind: "threw", text: event.message, line: event.lineno }));
    end("threw");
  };
  worker.postMessage(job);

  /** @param {string} how */
  function end(how) {
    clearTimeout(timer);
    worker.onmessage = worker.onerror = null;
    worker.terminate();
    port.postMessage({ id, end: how, entries });
    port.close();
  }
}

/** The action's text unchanged, on the lines it has in its file. @param {string} source */
function scriptOf(source) {
  const open = "start(function (exports, require, module) { ";
  const parts = [open, source, "\n});\n", surroundings, "\n//# sourceURL=action.js"];
  return URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
}

/** Plain texts, numbers and flags of a bounded length: a worker may send anything. @param {any} said */
function cut(said) {
  /** @type {Record<string, string | number | boolean>} */
  const entry = {};
  for (const name of names) {
    const value = said?.[name];
    if (typeof value === "string") entry[name] = clip(value);
    if (typeof value === "number" || typeof value === "boolean") entry[name] = value;
  }
  return entry;
}

/** @param {string} text */
const clip = (text) => (text.length > room.text ? `${text.slice(0, room.text)}…` : text);

/** @param {object} entry */
const sizeOf = (entry) => JSON.stringify(entry).length;
