/**
 * Finds by when a new ticket is due: its company's service tier gives the working hours, the company's
 * time zone gives the clock. Working time is counted on that clock, without weekends and holidays.
 * Writes nothing: Edit record does. Where HubSpot does not answer, the default tier still gives a time.
 */
const VERSION = "1.0.0";
const HUBSPOT = "https://api.hubapi.com/crm";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TIERS = { gold: 4, silver: 8, standard: 16 }; // working hours
const DEFAULT_TIER = "standard";
const DEFAULT_ZONE = "Europe/Dublin";
const WARN_AFTER = 0.75; // of the working hours
const OPENS = 9; // on the customer's clock; 9.5 is half past nine
const CLOSES = 17;
const MOST = 100; // companies of a ticket
const WORKDAYS = [1, 2, 3, 4, 5]; // Sunday is 0
const HOLIDAYS = ["2026-12-25", "2027-01-01", "2027-12-25", "2028-01-01"]; // yours, year by year

exports.main = async (event) => {
  const ticket = inputsOf(event);
  if (!ticket.id) return outcome("default", "no_ticket", ticket.created);
  const deadline = Date.now() + BUDGET;
  try {
    const company = await companyOf(ticket.id, deadline);
    if (!company) return outcome("default", "no_company", ticket.created);
    const tier = String(company.service_tier ?? "")
      .trim()
      .toLowerCase();
    const zone = String(company.service_time_zone ?? "").trim();
    const unknown = [!isTier(tier) && "tier_unknown", !isZone(zone) && "zone_unknown"].filter(
      Boolean,
    );
    if (unknown.length === 0) return outcome("set", "company_tier", ticket.created, tier, zone);
    return outcome("default", unknown.join("_and_"), ticket.created, tier, zone);
  } catch (error) {
    return outcome("default", reasonOf(error), ticket.created);
  }
};

/** The ticket's id, and when it was created: now, where that is missing or no date. */
function inputsOf(event) {
  const id = String(event?.object?.objectId ?? "").trim();
  const text = String(event?.inputFields?.createdate ?? "").trim();
  const isDate = /^\d{4}-\d\d-\d\d/.test(text);
  const created = /^\d{12,14}$/.test(text) ? Number(text) : isDate ? Date.parse(text) : Number.NaN;
  return {
    id: /^\d+$/.test(id) ? id : "",
    created: Number.isNaN(created) ? thisMinute() : created,
  };
}

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;

/** The ticket's primary company, else its first. */
async function companyOf(id, deadline) {
  const companies = await linked("tickets", id, "companies", deadline);
  const isPrimary = ({ associationTypes }) => associationTypes.some((one) => one?.typeId === 26);
  const companyId = (companies.find(isPrimary) ?? companies[0])?.toObjectId;
  if (!companyId) return undefined;
  const query = "properties=service_tier,service_time_zone";
  const url = `${HUBSPOT}/objects/2026-09/companies/${companyId}?${query}`;
  const company = await call("GET", url, { token: process.env.HUBSPOT_TOKEN_SLA, deadline });
  return propertiesOf(company);
}

/** A POST that only reads, so it may be repeated. */
const post = (url, body, deadline) =>
  call("POST", url, { token: process.env.HUBSPOT_TOKEN_SLA, body, deadline, repeatable: true });

const isTier = (tier) => Object.hasOwn(TIERS, tier);

/** A name of the IANA time zone database, such as America/New_York. */
function isZone(zone) {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The time at which so much working time has gone by since then, on the clock of that zone. */
function addWorkingTime(from, amount, zone) {
  let left = amount;
  const first = Math.floor(clockAt(from, zone) / DAY) * DAY;
  for (let date = first; date < first + 366 * DAY; date += DAY) {
    if (!isWorkday(date)) continue;
    const opens = Math.max(from, timeOnClock(date + OPENS * HOUR, zone));
    const open = Math.max(0, timeOnClock(date + CLOSES * HOUR, zone) - opens);
    if (left <= open && open > 0) return opens + left;
    left -= open;
  }
  return from + amount; // no working day in a year: the settings above are wrong
}

const isWorkday = (date) =>
  WORKDAYS.includes(new Date(date).getUTCDay()) &&
  !HOLIDAYS.includes(new Date(date).toISOString().slice(0, 10));

/** What a clock there shows, written as if it were UTC: daylight saving and all. */
function clockAt(time, zone) {
  const numeric = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  };
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...numeric });
  const part = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** When a clock there shows that. The second look gets the days right on which clocks change. */
function timeOnClock(clock, zone) {
  const near = clock - (clockAt(clock, zone) - clock);
  return clock - (clockAt(near, zone) - near);
}

/** The due time and the warning before it, as datetimes; unknown tiers and zones take the defaults. */
function outcome(status, reason, created, tier = "", zone = "") {
  const known = isTier(tier) ? tier : DEFAULT_TIER;
  const clock = isZone(zone) ? zone : DEFAULT_ZONE;
  const amount = TIERS[known] * HOUR;
  const due_at = addWorkingTime(created, amount, clock);
  const warn_at = addWorkingTime(created, amount * WARN_AFTER, clock);
  const times = { time_zone: clock, due_at, warn_at };
  return { outputFields: { status, reason, version: VERSION, tier: known, ...times } };
}

exports.addWorkingTime = addWorkingTime; // the arithmetic alone, for trying it outside HubSpot

// --- Associations: the same wherever it stands ---
/** All records of another type that a record is associated with: pages of { toObjectId, associationTypes }. */
async function linked(from, id, to, deadline) {
  const path = `${HUBSPOT}/associations/2026-09/${from}/${to}/batch/read`;
  const all = [];
  for (let after; ; ) {
    const page = pageIn(await post(path, { inputs: [{ id, after }] }, deadline), id);
    all.push(...page.to);
    if (all.length > MOST) throw { reason: `too_many_${to}` };
    after = page.paging?.next?.after;
    if (!after) return all;
    if (page.to.length === 0) throw { reason: "associations_unreadable" };
  }
}

/** The part of an answer about one record. Only HubSpot's own error for it means that there is nothing. */
function pageIn(answer, id) {
  const { status, results } = answer ?? {};
  const errors = answer?.errors ?? [];
  if (status === "COMPLETE" && Array.isArray(results) && Array.isArray(errors)) {
    const isNone = (error) => error?.subCategory === "crm.associations.NO_ASSOCIATIONS_FOUND";
    if (results.length === 0 && errors.length > 0 && errors.every(isNone)) return { to: [] };
    const page = results.find((one) => String(one?.from?.id) === id);
    if (errors.length === 0 && Array.isArray(page?.to) && page.to.every(isLink)) return page;
  }
  throw { reason: "associations_unreadable" };
}

const isLink = (one) =>
  /^\d+$/.test(one?.toObjectId) &&
  Array.isArray(one.associationTypes) &&
  one.associationTypes.every((type) => Number.isInteger(type?.typeId));
// --- End of associations ---

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
