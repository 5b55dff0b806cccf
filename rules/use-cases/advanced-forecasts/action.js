/**
 * Forecasts when a new deal will close, from how long won deals took: the owner's own, or, where the
 * owner has few, the owner's filled up with the team's mean. Writes nothing: Edit record does.
 */
const VERSION = "1.0.0";
const SEARCH = "https://api.hubapi.com/crm/objects/2026-09/deals/search";
const ENOUGH = 10; // deals for a rep's own mean to stand alone
const MOST = 300; // deals looked at, the newest first
const PAGE = 100;
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

/** Won deals, the newest first, page by page. */
async function search(filters, deadline) {
  const deals = [];
  let after;
  do {
    const body = {
      filterGroups: [{ filters }],
      sorts: [{ propertyName: "closedate", direction: "DESCENDING" }],
      properties: ["createdate", "closedate"],
      limit: PAGE,
      ...(after && { after }),
    };
    const token = process.env.HUBSPOT_TOKEN_FORECAST;
    const page = await call("POST", SEARCH, { token, deadline, body, repeatable: true });
    deals.push(...(Array.isArray(page?.results) ? page.results : []));
    after = page?.paging?.next?.after;
  } while (after && deals.length < MOST);
  return deals.slice(0, MOST);
}

/** How many days each deal took, by the UTC calendar; those that cannot be right are left out. */
function daysOf(deals) {
  const dayOf = (value) => Math.floor((timeOf(value) ?? Number.NaN) / DAY);
  return deals
    .map(({ properties }) => dayOf(properties?.closedate) - dayOf(properties?.createdate))
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

// --- Calls: the same in every action ---
const BUDGET = 15_000; // HubSpot stops an action after 20 s
const PATIENCE = 4_000; // for one answer
const TRIES = 3;

/**
 * One call, JSON in and out. Tries again after 429, and after 5xx or no answer unless it is a POST,
 * which may have done its work: as often and as long as the budget allows. Throws { reason }.
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
    const again = answer?.status === 429 || ((!answer || answer.status >= 500) && repeatable);
    const wait = secondsToWait(answer, attempt) * 1000;
    if (!again || attempt >= TRIES || Date.now() + wait >= deadline) {
      throw { reason: answer ? `http_${answer.status}` : "no_answer" };
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Retry-After in seconds where it is given; else half a second, then one. */
function secondsToWait(answer, attempt) {
  const given = Number(answer?.headers.get("retry-after"));
  return Number.isFinite(given) && given > 0 ? given : attempt / 2;
}

async function readJson(answer) {
  const text = await answer.text().catch(() => undefined);
  if (text === undefined) throw { reason: "no_answer" };
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw { reason: "not_json" };
  }
}

/** Why a call failed, as a short code. */
const reasonOf = (error) => error?.reason ?? "unexpected";
// --- End of calls ---
