/**
 * Draws one of four email variants for a contact, each as likely, and keeps it on the record.
 * Reads and writes one property, email_variant. A contact that has a variant is never given another.
 */
const VERSION = "1.0.0";
const VARIANTS = 4;
const SETTLE = 1_000; // milliseconds
const CONTACTS = "https://api.hubapi.com/crm/objects/2026-09/contacts";

exports.main = async (event) => {
  const given = variantOf(event?.inputFields?.email_variant);
  if (given) return outcome("kept", "already_has_variant", given);
  const id = String(event?.object?.objectId ?? "").trim();
  if (!/^\d+$/.test(id)) return outcome("unassigned", "no_contact");
  const access = { token: process.env.HUBSPOT_TOKEN_VARIANTS, deadline: Date.now() + BUDGET };
  try {
    // The record decides, not the input: another run may have drawn since this one was enrolled.
    const value = await valueNow(id, access);
    if (variantOf(value)) return outcome("kept", "already_has_variant", variantOf(value));
    if (!isEmpty(value)) return outcome("unassigned", "other_value_on_record");
    const variant = draw(VARIANTS);
    const body = { properties: { email_variant: String(variant) } };
    await call("PATCH", `${CONTACTS}/${id}`, { ...access, body });
    return await settled(id, variant, access);
  } catch (error) {
    return outcome("unassigned", reasonOf(error));
  }
};

async function valueNow(id, access) {
  const record = await call("GET", `${CONTACTS}/${id}?properties=email_variant`, access);
  return propertiesOf(record).email_variant;
}

/** Two runs may have drawn at the same time: what the record holds a moment later counts for both. */
async function settled(id, variant, access) {
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const kept = variantOf(await valueNow(id, access));
  if (!kept) throw { reason: "not_kept" };
  return kept === variant
    ? outcome("drawn", "drawn", kept)
    : outcome("kept", "drawn_meanwhile", kept);
}

/**
 * A whole number from 1 to count (at most 256), each as likely. A byte beyond the last full round
 * of count is drawn again: folding it back would favor the low numbers. With 4, none is beyond.
 */
function draw(count) {
  const limit = 256 - (256 % count);
  const byte = new Uint8Array(1);
  do {
    crypto.getRandomValues(byte);
  } while (byte[0] >= limit);
  return (byte[0] % count) + 1;
}

/** The value as one of our variants, or 0: HubSpot passes numbers as numbers or as text. */
function variantOf(value) {
  const number = typeof value === "string" || typeof value === "number" ? Number(value) : 0;
  return Number.isInteger(number) && number >= 1 && number <= VARIANTS ? number : 0;
}

const isEmpty = (value) => value === null || value === undefined || String(value).trim() === "";

/** What the workflow branches on: variant 1 to 4, or 0 where none could be kept on the record. */
function outcome(status, reason, variant = 0) {
  return { outputFields: { status, reason, version: VERSION, variant } };
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
