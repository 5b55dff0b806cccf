/**
 * Shows sales on a new contact what your own application knows about the account.
 * Reads: email, and the four app_ properties. Writes only these four, and never empties one.
 */
const VERSION = "1.0.0";
const APP = "https://app.example.com";
const CONTACTS = "https://api.hubapi.com/crm/objects/2026-09/contacts";
// What may be written, and which values. The lists are the options of the properties in HubSpot.
const PLANS = ["trial", "starter", "pro", "enterprise"];
const HEALTH = ["good", "watch", "risk"];
const WRITTEN = ["app_plan", "app_usage_last_month", "app_health", "app_context_as_of"];
const MAX_AGE = 45 * 24 * 60 * 60 * 1000; // older than that, last month's usage is another month's
// An address with one of these says nothing about the company: never look such a domain up.
const FREE_MAIL =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|aol|gmx|web|proton(mail)?|orange|free)\.[a-z.]{2,6}$/;

exports.main = async (event) => {
  const record = recordOf(event);
  if (!record.id) return outcome("default", "no_record");
  if (!record.email) return outcome("unknown", "no_email");
  const deadline = Date.now() + BUDGET;
  try {
    const { account, by } = await accountOf(record.email, deadline);
    if (!account) return outcome("unknown", "no_account");
    const context = contextOf(account);
    const about = { health: context.app_health ?? "unknown", matched_by: by };
    if (Object.keys(context).every((name) => name === "app_context_as_of")) {
      return outcome("default", "app_nonsense");
    }
    if (!context.app_context_as_of) return outcome("stale", "no_date", { matched_by: by });
    if (isOld(context.app_context_as_of)) return outcome("stale", "too_old", { matched_by: by });
    const properties = await changesTo(record.id, context, deadline);
    const fields_written = Object.keys(properties).join(";");
    if (fields_written === "") return outcome("known", "already_current", about);
    await contact("PATCH", record.id, { deadline, body: { properties } });
    return outcome("known", "context_added", { ...about, fields_written });
  } catch (error) {
    return outcome("default", reasonOf(error));
  }
};

/** What the workflow passes in; anything may be missing or of another kind. */
function recordOf(event) {
  const id = String(event?.object?.objectId ?? "").trim();
  const email = String(event?.inputFields?.email ?? "")
    .trim()
    .toLowerCase();
  const isEmail = email.length <= 254 && /^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email);
  return { id: /^\d+$/.test(id) ? id : "", email: isEmail ? email : "" };
}

/** The account by email address, else by the company's domain. Unknown to the application is normal. */
async function accountOf(email, deadline) {
  const byEmail = await ask(`email=${encodeURIComponent(email)}`, deadline);
  if (byEmail) return { account: byEmail, by: "email" };
  const domain = email.split("@")[1];
  if (FREE_MAIL.test(domain)) return { by: "none" };
  return { account: await ask(`domain=${encodeURIComponent(domain)}`, deadline), by: "domain" };
}

async function ask(query, deadline) {
  const key = process.env.APP_KEY;
  return call("GET", `${APP}/accounts?${query}`, { key, deadline }).catch((error) => {
    if (reasonOf(error) !== "http_404") throw { reason: `app_${reasonOf(error)}` };
  });
}

/** The application's answer, held to what may be written; what is absent or odd is left out. */
function contextOf({ plan, usage_last_month: usage, health, as_of }) {
  const context = {};
  if (PLANS.includes(plan)) context.app_plan = plan;
  if (Number.isInteger(usage) && usage >= 0 && usage <= 1e9) context.app_usage_last_month = usage;
  if (HEALTH.includes(health)) context.app_health = health;
  const asOf = typeof as_of === "string" ? Date.parse(as_of) : Number.NaN;
  if (asOf <= Date.now()) context.app_context_as_of = asOf;
  return context;
}

const isOld = (asOf) => Date.now() - asOf > MAX_AGE;

/** Only what the record lacks or has from an earlier day; read anew, as the workflow may have waited. */
async function changesTo(id, context, deadline) {
  const now = propertiesOf(await contact("GET", id, { deadline }, `?properties=${WRITTEN}`));
  const before = timeIn(now.app_context_as_of);
  if (before > context.app_context_as_of) return {};
  const isNewer = !(before === context.app_context_as_of);
  const isDue = ([name, value]) => {
    if (now[name] === null || now[name] === undefined || now[name] === "") return true;
    if (name === "app_context_as_of") return isNewer;
    return isNewer && String(now[name]) !== String(value); // same day: a person may have corrected it
  };
  const due = Object.entries(context).filter(isDue);
  return Object.fromEntries(due.map(([name, value]) => [name, String(value)])); // HubSpot takes texts
}

/** HubSpot gives a datetime as ISO text or as milliseconds. */
const timeIn = (value) => (/^\d+$/.test(String(value)) ? Number(value) : Date.parse(value));

/** A call about the contact; the reason says that it was HubSpot's. */
function contact(method, id, options, query = "") {
  const sent = { ...options, token: process.env.HUBSPOT_TOKEN_APP_DATA };
  return call(method, `${CONTACTS}/${id}${query}`, sent).catch((error) => {
    throw { reason: `hubspot_${reasonOf(error)}` };
  });
}

/** What the workflow branches on, and why. */
function outcome(status, reason, found = {}) {
  const nothing = { health: "unknown", matched_by: "none", fields_written: "" };
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
