/**
 * Chooses the sales rep with the most room for a new lead.
 * Reads: hubspot_owner_id. Writes nothing: an Edit record step takes owner_id where status is assigned.
 * No data about the lead leaves HubSpot; the capacity system is only asked for its list of reps.
 */
const VERSION = "1.0.0";
const CAPACITY = "https://capacity.example.com";
const HUBSPOT = "https://api.hubapi.com/crm";
const MAX_PAGES = 10; // 100 owners each

exports.main = async (event) => {
  const lead = leadOf(event);
  if (lead.owner) return outcome("kept", "already_owned", { owner_id: lead.owner });
  if (!lead.id) return outcome("default", "no_record");
  const deadline = Date.now() + BUDGET;
  try {
    const owner = await ownerNow(lead.id, deadline);
    if (owner) return outcome("kept", "owned_meanwhile", { owner_id: owner });
    const reps = await repsWithRoom(deadline);
    if (reps.size === 0) return outcome("default", "nobody_free");
    const owners = await activeOwners(deadline);
    const rep = mostRoom(owners, reps, lead.id);
    if (!rep) return outcome("default", "no_matching_owner");
    return outcome("assigned", "most_room", { owner_id: rep.id, rep_room: rep.room });
  } catch (error) {
    return outcome("default", reasonOf(error));
  }
};

/** What the workflow passes in; anything may be missing or of another kind. */
function leadOf(event) {
  const fields = event?.inputFields ?? {};
  return { id: numberIn(event?.object?.objectId), owner: numberIn(fields.hubspot_owner_id) };
}

/** HubSpot's ids are digits; anything else counts as none. */
const numberIn = (value) =>
  /^[1-9]\d{0,19}$/.test(String(value ?? "").trim()) ? String(value).trim() : "";

/** Asked anew, since the workflow's value is as old as the enrollment; so a second run changes nothing. */
async function ownerNow(id, deadline) {
  const path = `/objects/2026-09/contacts/${id}?properties=hubspot_owner_id`;
  return numberIn(propertiesOf(await hubspot(path, deadline)).hubspot_owner_id);
}

const hubspot = (path, deadline) =>
  from(
    "hubspot",
    call("GET", HUBSPOT + path, { token: process.env.HUBSPOT_TOKEN_ROTATE_LEADS, deadline }),
  );

/** The other system's answer as email → room, held to what makes sense; only reps with room left. */
async function repsWithRoom(deadline) {
  const key = process.env.CAPACITY_KEY;
  const answer = await from("capacity", call("GET", `${CAPACITY}/reps`, { key, deadline }));
  if (!Array.isArray(answer?.reps)) throw { reason: "capacity_nonsense" };
  const rooms = new Map();
  for (const { email, open, limit } of answer.reps.slice(0, 1000).map((rep) => rep ?? {})) {
    if (typeof email !== "string" || !isCount(open) || !isCount(limit)) continue;
    const name = email.trim().toLowerCase();
    rooms.set(name, Math.min(limit - open, rooms.get(name) ?? Infinity)); // listed twice: the smaller counts
  }
  return new Map([...rooms].filter(([, room]) => room > 0));
}

const isCount = (value) => Number.isInteger(value) && value >= 0 && value <= 100_000;

/** People in HubSpot who can own a record now; whoever has left has no userId any more. */
async function activeOwners(deadline) {
  const owners = [];
  let after = "";
  for (let page = 1; page <= MAX_PAGES; page++) {
    const next = after && `&after=${encodeURIComponent(after)}`;
    const answer = await hubspot(`/owners/2026-09?limit=100${next}`, deadline);
    if (!isList(answer)) throw { reason: "hubspot_no_list" };
    owners.push(...answer.results);
    after = answer.paging?.next?.after;
    if (!after) return owners.filter((one) => one?.userId && !one.archived && numberIn(one.id));
    if (answer.results.length === 0) throw { reason: "hubspot_no_list" };
  }
  throw { reason: "too_many_owners" };
}

/** A whole list: each entry with its id, and no errors beside them. */
const isList = (answer) =>
  Array.isArray(answer?.results) &&
  answer.results.every((one) => typeof one?.id === "string") &&
  !answer.errors?.length;

/** The owner with the most room. The owner's id, not userId: only that one can own a record. */
function mostRoom(owners, reps, leadId) {
  const candidates = owners
    .map((owner) => ({ id: numberIn(owner.id), room: reps.get(String(owner.email).toLowerCase()) }))
    .filter((owner) => owner.room)
    .map((owner) => ({ ...owner, lot: lot(`${leadId}:${owner.id}`) }));
  return candidates.sort((a, b) => b.room - a.room || b.lot - a.lot)[0];
}

/**
 * Breaks a tie: a number drawn from lead and owner together. Over many leads everybody wins equally
 * often, yet the same lead always gives the same owner, so a second run changes nothing.
 */
function lot(text) {
  let hash = 0x811c9dc5; // FNV-1a, then stirred so that neighbouring ids come out far apart
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** What the workflow branches on, and why. */
function outcome(status, reason, found = { owner_id: "" }) {
  return { outputFields: { status, reason, version: VERSION, ...found } };
}

/** Says in the reason whose call failed. */
const from = (source, answer) =>
  answer.catch((error) => {
    throw { reason: `${source}_${reasonOf(error)}` };
  });

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
