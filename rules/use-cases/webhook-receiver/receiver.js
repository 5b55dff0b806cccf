/**
 * Receives what the workflow action "Send a webhook" posts, and hands it to your own system.
 * Answers at once and works afterwards, so that a slow system never holds the workflow up.
 * Runs on your own server, behind HTTPS:  HUBSPOT_CLIENT_SECRET=… ORDERS_TOKEN=… node receiver.js
 */
const { createHash, createHmac, timingSafeEqual } = require("node:crypto");
const { createServer } = require("node:http");

const VERSION = "1.0.0";
const SETTINGS = {
  port: Number(process.env.PORT ?? 8080),
  publicUrl: "https://hooks.example.com", // as HubSpot calls you: the signature covers it
  orders: "https://orders.example.com", // your own system
  signatures: ["v3", "v2"], // leave out "v2" once you have seen that your requests carry v3
  largest: 1_000_000, // bytes: all properties of a contact, with their history, take room
  bodyTime: 5_000, // ms in which a body has to arrive
  room: 1_000, // items that may wait; one more is sent away for a while
  lanes: 4, // items worked on at the same time
  waits: [1_000, 10_000, 60_000], // ms before the second, third and fourth try
  memory: 10_000, // items remembered, so that a repeat is known
  farewell: 20_000, // ms to finish in when the server is stopped
};

/** One line per workflow: the path it posts to, what may be read, what tells one occasion from the next. */
const JOBS = {
  "/hubspot/deal-won": {
    event: "deal-won",
    properties: ["dealname", "amount", "closedate"],
    occasion: "closedate",
    work: createOrder,
  },
};

/** What is done with an item, after the answer. It may be done twice: the key lets the other side notice. */
async function createOrder(item) {
  const answer = await fetch(`${SETTINGS.orders}/orders`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${process.env.ORDERS_TOKEN}`,
      "content-type": "application/json",
      "idempotency-key": item.key,
    },
    body: JSON.stringify({ deal: item.id, ...item.values }),
    redirect: "error", // a token follows no redirect
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.ok || answer.status === 409) return; // 409: it has this one already
  const hopeless = answer.status < 500 && ![408, 429].includes(answer.status);
  throw Object.assign(new Error(`http_${answer.status}`), { hopeless });
}

// --- Answers. HubSpot tries again after 5xx, 429 or no answer, and gives up after any other 4xx. ---

async function answerTo(request) {
  const path = request.url.split("?")[0];
  if (path === "/health" && request.method === "GET") return reply(200, "ok", "running", counts());
  const job = Object.hasOwn(JOBS, path) ? JOBS[path] : undefined;
  if (!job) return reply(404, "refused", "unknown_path");
  if (request.method !== "POST") return reply(405, "refused", "not_a_post");
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    return reply(415, "refused", "not_json");
  }
  if (stopping) return reply(503, "busy", "stopping");
  const body = await bodyOf(request);
  if (body === "too_large") return reply(413, "refused", body);
  if (body === "body_unfinished") return reply(503, "busy", body);
  const doubt = doubtAbout(request, body);
  if (doubt) return reply(401, "refused", doubt);
  const item = itemOf(job, body);
  if (typeof item === "string") return reply(400, "refused", item);
  if (seen.has(item.key)) return reply(200, "duplicate", "seen_before");
  if (unfinished.size >= SETTINGS.room) return reply(429, "busy", "queue_full");
  remember(item.key);
  enqueue(item); // where an item must outlive a crash, store it here before you answer
  return reply(202, "accepted", "queued");
}

const reply = (code, status, reason, more) => ({
  code,
  body: { status, reason, version: VERSION, ...more },
});

function send(response, { code, body }) {
  response.setHeader("content-type", "application/json");
  if (code === 405) response.setHeader("allow", "POST");
  // HubSpot reads milliseconds, others seconds: 10 s or under 3 h, and both will do.
  if (code === 429 || code === 503) response.setHeader("retry-after", "10000");
  response.writeHead(code).end(JSON.stringify(body));
}

/** The body as bytes, just as it was signed; or why there is none. What is too much is dropped unread. */
function bodyOf(request) {
  return new Promise((resolve) => {
    const announced = Number(request.headers["content-length"] ?? 0);
    if (announced > SETTINGS.largest) return resolve("too_large");
    const chunks = [];
    let size = 0;
    const timer = setTimeout(resolve, SETTINGS.bodyTime, "body_unfinished");
    request.on("data", (chunk) => {
      size += chunk.length;
      if (size > SETTINGS.largest) resolve("too_large");
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => resolve("body_unfinished"));
    request.on("close", () => clearTimeout(timer));
  });
}

// --- Signature: proves that the request is HubSpot's, and unchanged ---

/** Why the request cannot be trusted; nothing if it can. */
function doubtAbout({ method, url, headers }, body) {
  const given = { v3: headers["x-hubspot-signature-v3"], v2: headers["x-hubspot-signature"] };
  const version = SETTINGS.signatures.find((name) => given[name]);
  if (!version) return "unsigned";
  const time = headers["x-hubspot-request-timestamp"] ?? "";
  if (version === "v3" && !(Math.abs(Date.now() - Number(time)) <= 5 * 60_000)) return "too_old";
  const address = SETTINGS.publicUrl + url;
  const signed = [address, partlyDecoded(address)].map((one) => method + one);
  const genuine = secrets().some((secret) =>
    signed.some((what) => {
      const due = version === "v3" ? v3(secret, what, body, time) : v2(secret, what, body);
      return isSame(given[version], due);
    }),
  );
  return genuine ? undefined : "wrong_signature";
}

/** HubSpot decodes these characters before it signs, and no others. */
const partlyDecoded = (address) =>
  address.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi, decodeURIComponent);

const v2 = (secret, what, body) =>
  createHash("sha256")
    .update(secret + what)
    .update(body)
    .digest("hex");
const v3 = (secret, what, body, time) =>
  createHmac("sha256", secret).update(what).update(body).update(time).digest("base64");

/** In the same time wherever the first difference is, so that nobody can guess by the clock. */
function isSame(given, due) {
  const [a, b] = [Buffer.from(given), Buffer.from(due)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The app's client secret; two, with a comma between them, while you change it. */
function secrets() {
  const given = (process.env.HUBSPOT_CLIENT_SECRET ?? "").split(",");
  return given.map((secret) => secret.trim()).filter(Boolean);
}

// --- Items: the record in either form, all properties or a customized body ---

/** What is to be done; or why the body cannot be used. */
function itemOf(job, bytes) {
  const body = parsed(bytes);
  if (!isObject(body)) return "malformed_json";
  const properties = isObject(body.properties) ? body.properties : body;
  const read = (name) =>
    textOf(isObject(properties[name]) ? properties[name].value : properties[name]);
  const id = textOf(body.dealId) || textOf(body.id) || read("hs_object_id");
  if (!/^\d{1,20}$/.test(id)) return "no_record_id";
  const values = Object.fromEntries(job.properties.map((name) => [name, read(name)]));
  // Without an occasion the body itself has to tell a repeat from something new.
  const occasion = values[job.occasion] || createHash("sha256").update(bytes).digest("hex");
  return { key: `${job.event}:${id}:${occasion}`, id, values, job, tries: 0 };
}

function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value) =>
  typeof value === "string" || typeof value === "number" ? String(value).trim().slice(0, 500) : "";

// --- Queue: one item's failure is no other item's business ---

const seen = new Set(); // keys, oldest first
const waiting = [];
const unfinished = new Set(); // waiting, being worked on, or between two tries
const counted = { done: 0, failed: 0 };
let working = 0;
let stopping = false;

const counts = () => ({ unfinished: unfinished.size, ...counted });

function remember(key) {
  seen.add(key);
  if (seen.size > SETTINGS.memory) seen.delete(seen.values().next().value);
}

function enqueue(item) {
  unfinished.add(item);
  waiting.push(item);
  setImmediate(workOn);
}

function workOn() {
  while (working < SETTINGS.lanes && waiting.length > 0) {
    working++;
    attempt(waiting.shift()).finally(() => {
      working--;
      workOn();
    });
  }
}

async function attempt(item) {
  item.tries++;
  try {
    await item.job.work(item);
    finish(item, "done");
  } catch (error) {
    const wait = SETTINGS.waits[item.tries - 1];
    if (error?.hopeless || wait === undefined) return finish(item, "failed", error);
    setTimeout(() => enqueue(item), wait);
  }
}

/** A failed item is forgotten, so that it can be sent again; its line in the log is what you alert on. */
function finish(item, outcome, error) {
  unfinished.delete(item);
  counted[outcome]++;
  if (outcome === "failed") seen.delete(item.key);
  log({ outcome, key: item.key, tries: item.tries, reason: error?.message });
}

/** Keys and codes only: what the record says stays out of the log. */
const log = (entry) =>
  console.log(JSON.stringify({ at: new Date().toISOString(), version: VERSION, ...entry }));

// --- Server ---

function start() {
  if (secrets().length === 0)
    throw new Error("Set HUBSPOT_CLIENT_SECRET to the app's client secret.");
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    answerTo(request)
      .catch(() => reply(500, "busy", "unexpected"))
      .then((answer) => send(response, answer));
  });
  process.once("SIGTERM", () => stop(server));
  return server.listen(SETTINGS.port, () =>
    log({ outcome: "listening", port: server.address().port }),
  );
}

/** Takes nothing new, finishes what it can, and names what it could not. */
async function stop(server) {
  stopping = true;
  server.close();
  const end = Date.now() + SETTINGS.farewell;
  while (unfinished.size > 0 && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const item of unfinished) log({ outcome: "unfinished", key: item.key, tries: item.tries });
  process.exit(0);
}

module.exports = { SETTINGS, start };
if (require.main === module) start();
