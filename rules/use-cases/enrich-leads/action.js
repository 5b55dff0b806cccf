/**
 * Adds to a lead who filled in a form what another database knows.
 * Reads: email, and the five properties below. Writes only these five: adds to the list of products,
 * fills the size band only where it is empty, and keeps the confidence apart from the values.
 */
const VERSION = "1.0.0";
const DATABASE = "https://database.example.com";
const CONTACTS = "https://api.hubapi.com/crm/objects/2026-09/contacts";
const WRITTEN = [
  "known_products",
  "company_size_band",
  "sessions_30d",
  "enrichment_confidence",
  "enriched_at",
];
const PRODUCTS = ["analytics", "billing", "mobile", "support"]; // the options of known_products
const BANDS = { "1-10": 10, "11-50": 50, "51-250": 250, "251-1000": 1000, "1001+": Infinity };
const CONFIDENT = 0.7; // below that nothing is written, a person decides
const FEW = 5; // fewer sessions in 30 days: help them to start
const MANY = 50; // as many or more: offer them more

exports.main = async (event) => {
  const lead = leadOf(event);
  if (!lead.id) return outcome("default", "no_record");
  if (!lead.email) return outcome("unknown", "no_email");
  const deadline = Date.now() + BUDGET;
  try {
    const answer = await lookUp(lead.email, deadline);
    if (!answer) return outcome("unknown", "not_in_database");
    const found = foundIn(answer);
    if (!found) return outcome("default", "database_nonsense");
    const { confidence } = found;
    if (confidence < CONFIDENT) return outcome("review", "low_confidence", { confidence });
    const properties = await changesTo(lead.id, found, deadline);
    const seen = { confidence, in_app_message: messageFor(found.sessions) };
    const fields_written = Object.keys(properties).join(";");
    if (fields_written === "") return outcome("enriched", "nothing_new", seen);
    await contact("PATCH", lead.id, { deadline, body: { properties } });
    return outcome("enriched", "appended", { ...seen, fields_written });
  } catch (error) {
    return outcome("default", reasonOf(error));
  }
};

/** What the workflow passes in; anything may be missing or of another kind. */
function leadOf(event) {
  const id = String(event?.object?.objectId ?? "").trim();
  const email = String(event?.inputFields?.email ?? "")
    .trim()
    .toLowerCase();
  const isEmail = email.length <= 254 && /^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email);
  return { id: /^\d+$/.test(id) ? id : "", email: isEmail ? email : "" };
}

/** The database's answer; nothing where it does not know the address, which is normal. */
async function lookUp(email, deadline) {
  const url = `${DATABASE}/leads?email=${encodeURIComponent(email)}`;
  return call("GET", url, { key: process.env.DATABASE_KEY, deadline }).catch((error) => {
    if (reasonOf(error) !== "http_404") throw { reason: `database_${reasonOf(error)}` };
  });
}

/** The answer held to what may be used. Without a confidence, or without any value, it is none. */
function foundIn({ products, employees, sessions_30d: sessions, confidence }) {
  if (typeof confidence !== "number" || !(confidence >= 0 && confidence <= 1)) return undefined;
  const found = {
    confidence,
    products: PRODUCTS.filter((name) => Array.isArray(products) && products.includes(name)),
    band: isCount(employees) && employees > 0 ? bandOf(employees) : undefined,
    sessions: isCount(sessions) ? sessions : undefined,
  };
  const isEmpty = found.products.length === 0 && !found.band && found.sessions === undefined;
  return isEmpty ? undefined : found;
}

const bandOf = (employees) => Object.keys(BANDS).find((band) => employees <= BANDS[band]);

const isCount = (value) => Number.isInteger(value) && value >= 0 && value <= 10_000_000;

/** What the record lacks; read anew, so that a second run finds nothing left to do. */
async function changesTo(id, { products, band, sessions, confidence }, deadline) {
  const now = propertiesOf(await contact("GET", id, { deadline }, `?properties=${WRITTEN}`));
  const changes = {};
  const listed = String(now.known_products ?? "")
    .split(";")
    .filter(Boolean);
  const added = products.filter((name) => !listed.includes(name));
  // A leading semicolon adds to what is there by then, even if another run has just added to it.
  if (added.length > 0) changes.known_products = `;${added.join(";")}`;
  if (band && !now.company_size_band) changes.company_size_band = band;
  if (sessions !== undefined && String(now.sessions_30d ?? "") !== String(sessions)) {
    changes.sessions_30d = String(sessions);
  }
  if (Object.keys(changes).length === 0) return {};
  const enriched_at = new Date().toISOString();
  return { ...changes, enrichment_confidence: String(confidence), enriched_at };
}

/** A call about the contact; the reason says that it was HubSpot's. */
function contact(method, id, options, query = "") {
  const sent = { ...options, token: process.env.HUBSPOT_TOKEN_ENRICH_LEADS };
  return call(method, `${CONTACTS}/${id}${query}`, sent).catch((error) => {
    throw { reason: `hubspot_${reasonOf(error)}` };
  });
}

/** Which message your application should show, by usage; none where usage is unknown or in between. */
function messageFor(sessions) {
  if (sessions > 0 && sessions < FEW) return "getting_started";
  return sessions >= MANY ? "power_user" : "none";
}

/** What the workflow branches on, and why. */
function outcome(status, reason, found = {}) {
  const nothing = { in_app_message: "none", fields_written: "" };
  return { outputFields: { status, reason, version: VERSION, ...nothing, ...found } };
}

// --- Records: the same wherever it stands ---
/** A record's properties, texts or nulls. An answer without them is no record, least of all an empty one. */
function propertiesOf(record) {
  const { id, properties } = record ?? {};
  const isObject = typeof properties === "object" && properties !== null;
  const isValue = (value) => value === null || typeof value === "string";
  const usable = typeof id === "string" && isObject && !Array.isArray(properties);
  if (!usable || !Object.values(properties).every(isValue)) throw { reason: "record_unreadable" };
  return properties;
}
// --- End of records ---

// --- Calls: the same in every action ---
const BUDGET = 15_000; // HubSpot stops an action after 20 s
const PATIENCE = 4_000; // for one answer
const TRIES = 3;
const LARGEST = 2_000_000; // bytes of one answer; the whole action has 128 MB

/**
 * One call, JSON in and out. Tries again after 429, and after 423, 5xx or no answer unless it is a
 * POST, which may have done its work: as often and as long as the budget allows. Throws { reason }.
 */
async function call(method, url, { token, key, body, deadline, repeatable = method !== "POST" }) {
  const headers = { accept: "application/json" };
  if (token) headers.authorization = `Bearer ${token}`;
  if (key) headers["x-api-key"] = key;
  if (body) headers["content-type"] = "application/json";
  for (let attempt = 1; ; attempt++) {
    const left = deadline - Date.now();
    if (left <= 0) throw { reason: "out_of_time" };
    const signal = AbortSignal.timeout(Math.min(PATIENCE, left));
    // No redirects: they could carry a key to another host.
    const sent = {
      method,
      headers,
      signal,
      redirect: "manual",
      body: body && JSON.stringify(body),
    };
    const answer = await fetch(url, sent).catch(() => undefined);
    if (answer?.ok) return readJson(answer);
    answer?.body?.cancel().catch(() => undefined); // nobody reads why
    const status = answer?.status ?? 0;
    const passing = status === 0 || status === 423 || status >= 500;
    const again = status === 429 || (passing && repeatable);
    const wait = secondsToWait(answer, attempt) * 1000;
    if (!again || attempt >= TRIES || Date.now() + wait >= deadline) {
      throw { reason: answer ? `http_${status}` : "no_answer" };
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Retry-After in seconds where it is given; else half a second, then one, and two for a locked record. */
function secondsToWait(answer, attempt) {
  const given = Number(answer?.headers.get("retry-after"));
  if (Number.isFinite(given) && given > 0) return given;
  return answer?.status === 423 ? 2 : attempt / 2;
}

async function readJson(answer) {
  const text = await textIn(answer);
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw { reason: "not_json" };
  }
}

/** The body, piece by piece: one that is too large stays unread. */
async function textIn({ body }) {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  while (reader) {
    const part = await reader.read().catch(() => undefined);
    if (!part) throw { reason: "no_answer" }; // broken off
    if (part.done) break;
    size += part.value.length;
    if (size > LARGEST) {
      reader.cancel().catch(() => undefined);
      throw { reason: "too_large" };
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Why a call failed, as a short code. */
const reasonOf = (error) => error?.reason ?? "unexpected";
// --- End of calls ---
