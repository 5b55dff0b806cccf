/**
 * Completes a company record from an outside data provider.
 * Reads: domain, industry, numberofemployees. Writes only the two last, and only where they are
 * still empty at that moment.
 */
const VERSION = "1.0.0";
const PROVIDER = "https://provider.example.com";
const HUBSPOT = "https://api.hubapi.com/crm/objects/2026-09";
const FIELDS = ["industry", "numberofemployees"]; // the only ones it may write

exports.main = async (event) => {
  const company = inputsOf(event);
  if (!company.id || !company.domain) return outcome("review", "no_domain");
  if (company.missing.length === 0) return outcome("complete", "nothing_missing");
  const deadline = Date.now() + BUDGET;
  try {
    const path = `${PROVIDER}/companies?domain=${encodeURIComponent(company.domain)}`;
    const found = await call("GET", path, { key: process.env.PROVIDER_KEY_CLEANUP, deadline });
    const details = detailsOf(found, company.missing);
    if (Object.keys(details).length === 0) return outcome("review", "provider_knows_nothing");
    return await fill(company.id, details, deadline);
  } catch (error) {
    return outcome("review", reasonOf(error));
  }
};

/**
 * Writes the details where the record still has gaps: the workflow's values are as old as the
 * enrollment, and somebody may have filled in something since.
 */
async function fill(id, details, deadline) {
  const record = `${HUBSPOT}/companies/${encodeURIComponent(id)}`;
  const access = { token: process.env.HUBSPOT_TOKEN_CLEANUP, deadline };
  const current = await call("GET", `${record}?properties=${FIELDS.join(",")}`, access);
  const values = propertiesOf(current);
  const gaps = FIELDS.filter((name) => isEmpty(values[name]));
  if (gaps.length === 0) return outcome("complete", "filled_meanwhile");
  const properties = only(gaps, details);
  if (Object.keys(properties).length === 0) return outcome("review", "provider_knows_nothing");
  await call("PATCH", record, { ...access, body: { properties } });
  const rest = gaps.length - Object.keys(properties).length;
  return rest === 0
    ? outcome("complete", "completed", properties)
    : outcome("review", "completed_in_part", properties);
}

/** What the workflow passes in; anything may be missing or of another kind. */
function inputsOf(event) {
  const fields = event?.inputFields ?? {};
  const domain = String(fields.domain ?? "")
    .trim()
    .toLowerCase();
  return {
    id: String(event?.object?.objectId ?? "").trim(),
    domain: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) ? domain : "",
    missing: FIELDS.filter((name) => isEmpty(fields[name])),
  };
}

const isEmpty = (value) => value === null || value === undefined || String(value).trim() === "";

/** The provider's answer, held to what may be written: known properties, right types, short texts. */
function detailsOf(found, missing) {
  const details = {};
  const { industry, employees } = found ?? {};
  if (
    missing.includes("industry") &&
    typeof industry === "string" &&
    /^[A-Z_]{2,60}$/.test(industry)
  ) {
    details.industry = industry;
  }
  if (missing.includes("numberofemployees") && Number.isInteger(employees) && employees > 0) {
    details.numberofemployees = String(employees); // HubSpot takes every value as text
  }
  return details;
}

/** Those of the details that have one of the names. */
const only = (names, details) =>
  Object.fromEntries(Object.entries(details).filter(([name]) => names.includes(name)));

/** What the workflow branches on, and why. */
function outcome(status, reason, written = {}) {
  return {
    outputFields: {
      status,
      reason,
      version: VERSION,
      fields_written: Object.keys(written).join(";"),
    },
  };
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
