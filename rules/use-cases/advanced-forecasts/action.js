/**
 * Forecasts when a new deal will close, from how long won deals took: the owner's own, or, where the
 * owner has few, the owner's filled up with the team's mean. Writes nothing: Edit record does.
 */
const VERSION = "1.0.0";
const SEARCH = "https://api.hubapi.com/crm/objects/2026-09/deals/search";
const ENOUGH = 10; // deals for a rep's own mean to stand alone
const MOST = 300; // deals looked at, the newest first
const PAGE = 100;
const PACE = 250; // milliseconds between searches: HubSpot allows 5 a second for the whole account
const LONGEST = 730; // days; a deal that took longer, or less than none, is left out
const DAY = 86_400_000;

exports.main = async (event) => {
  const deal = inputsOf(event);
  const deadline = Date.now() + BUDGET;
  try {
    const won = [
      is("hs_is_closed_won", "true"),
      ...(deal.pipeline ? [is("pipeline", deal.pipeline)] : []),
    ];
    const own = deal.owner
      ? daysOf(await search([...won, is("hubspot_owner_id", deal.owner)], deadline))
      : [];
    const all = own.length < ENOUGH ? daysOf(await search(won, deadline)) : [];
    const forecast = forecastOf(deal.created, own, all);
    if (!forecast) return outcome("review", "no_won_deals");
    if (forecast.date < Date.now() - DAY) return outcome("review", "forecast_in_the_past");
    return outcome("forecast", deal.dated ? "won_deals" : "counted_from_today", forecast);
  } catch (error) {
    return outcome("review", reasonOf(error));
  }
};

/** Without an owner the team's mean counts; without a usable date of creation, today does. */
function inputsOf(event) {
  const { hubspot_owner_id, pipeline, createdate } = event?.inputFields ?? {};
  const owner = String(hubspot_owner_id ?? "").trim();
  const created = timeOf(createdate);
  return {
    owner: /^\d+$/.test(owner) ? owner : "",
    pipeline: String(pipeline ?? "").trim(),
    created: created ?? Date.now(),
    dated: created !== undefined,
  };
}

/** UNIX milliseconds, from milliseconds or an ISO date. */
function timeOf(value) {
  const text = String(value ?? "").trim();
  const time = /^\d{12,14}$/.test(text)
    ? Number(text)
    : /^\d{4}-\d\d-\d\d/.test(text)
      ? Date.parse(text)
      : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

const is = (propertyName, value) => ({ propertyName, operator: "EQ", value });

/** Won deals, the newest first, page by page. A page that cannot be read makes no forecast. */
async function search(filters, deadline) {
  const deals = new Map();
  let after;
  for (let page = 1; page <= MOST / PAGE; page++) {
    const body = {
      filterGroups: [{ filters }],
      sorts: [{ propertyName: "closedate", direction: "DESCENDING" }],
      properties: ["createdate", "closedate"],
      limit: PAGE,
      ...(after && { after }),
    };
    const token = process.env.HUBSPOT_TOKEN_FORECAST;
    await new Promise((resolve) => setTimeout(resolve, PACE));
    const found = await call("POST", SEARCH, { token, deadline, body, repeatable: true });
    if (!isPage(found)) throw { reason: "no_list" };
    const before = deals.size;
    for (const deal of found.results) deals.set(deal?.id, propertiesOf(deal));
    after = found.paging?.next?.after;
    if (!after) break;
    if (deals.size === before) throw { reason: "no_list" }; // pages that lead nowhere
  }
  return [...deals.values()];
}

/** HubSpot's search always says how many it found, and has no errors beside them. */
const isPage = (found) =>
  Array.isArray(found?.results) && found.total >= found.results.length && !found.errors?.length;

/** How many days each deal took, by the UTC calendar; those that cannot be right are left out. */
function daysOf(deals) {
  const dayOf = (value) => Math.floor((timeOf(value) ?? Number.NaN) / DAY);
  return deals
    .map(({ closedate, createdate }) => dayOf(closedate) - dayOf(createdate))
    .filter((days) => days >= 0 && days <= LONGEST); // NaN is neither
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * The date at midnight UTC, in whole days. Each deal that the owner lacks of ENOUGH counts as one
 * that took the team's mean; the division comes last, so nothing is rounded twice.
 */
function forecastOf(created, own, team) {
  const lacking = team.length === 0 ? 0 : Math.max(0, ENOUGH - own.length);
  const parts = Math.max(1, team.length);
  const deals = own.length + lacking;
  if (deals === 0) return undefined;
  const days = Math.round((sum(own) * parts + lacking * sum(team)) / (deals * parts));
  const basis = lacking === 0 ? "own" : own.length === 0 ? "team" : "own_and_team";
  return { date: (Math.floor(created / DAY) + days) * DAY, days, basis, own: own.length };
}

/** What the workflow branches on and what Edit record copies; without a forecast there is no date. */
function outcome(status, reason, forecast) {
  const { date = null, days = null, basis = "none", own = null } = forecast ?? {};
  return {
    outputFields: {
      status,
      reason,
      version: VERSION,
      forecast_date: date,
      basis,
      mean_days: days,
      own_deals: own,
    },
  };
}

exports.daysOf = daysOf; // the arithmetic alone, for trying it outside HubSpot
exports.forecastOf = forecastOf;

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
