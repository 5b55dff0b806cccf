/**
 * Works out the commission for a won deal: the margin of its line items, times the rate in the rep's plan.
 * Writes nothing: the Edit record step after it does. Money is counted in whole cents (or the like):
 * each line is rounded once, the commission once, halves away from zero. A loss on a line counts.
 */
const VERSION = "1.0.0";
const HUBSPOT = "https://api.hubapi.com/crm";
const OBJECTS = `${HUBSPOT}/objects/2026-09`;
const PLANS = "p_commission_plan"; // your custom object; each plan belongs to its rep
const MOST = 500; // line items of a deal
const BATCH = 100; // as many records as HubSpot reads at once
const NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND";

exports.main = async (event) => {
  const deal = inputsOf(event);
  if (deal.lacks) return outcome("review", deal.lacks);
  const deadline = Date.now() + BUDGET;
  try {
    const lines = await linesOf(deal.id, deadline);
    const plan = await planOf(deal, deadline);
    const sums = commissionOf(lines, plan, deal.currency);
    if (deal.recorded && toMinor(exact(deal.recorded), sums.decimals) !== sums.commission) {
      return outcome("review", "differs_from_recorded", sums);
    }
    if (sums.belowFloor) return outcome("none", "below_floor", sums);
    return outcome("calculated", "margin_times_rate", sums);
  } catch (error) {
    return outcome("review", reasonOf(error));
  }
};

function inputsOf(event) {
  const { deal_currency_code, hubspot_owner_id, commission_amount } = event?.inputFields ?? {};
  const text = (value) => String(value ?? "").trim();
  const id = text(event?.object?.objectId);
  const owner = text(hubspot_owner_id);
  const currency = text(deal_currency_code).toUpperCase();
  const recorded = text(commission_amount);
  let lacks = "";
  if (!/^\d+$/.test(id)) lacks = "no_deal";
  else if (!/^\d+$/.test(owner)) lacks = "no_owner";
  else if (!/^[A-Z]{3}$/.test(currency)) lacks = "no_currency";
  else if (recorded !== "" && exact(recorded) === undefined) lacks = "recorded_not_a_number";
  return { id, owner, currency, recorded, lacks };
}

/** The deal's line items, each with a unit cost: its own, else its product's. */
async function linesOf(id, deadline) {
  const found = await linked("deals", id, "line_items", deadline);
  if (found.length === 0) throw { reason: "no_line_items" };
  const ids = found.map((line) => String(line.toObjectId));
  const wanted = ["amount", "quantity", "hs_product_id", "hs_cost_of_goods_sold"];
  const lines = await readAll("line_items", ids, wanted, deadline);
  if (!ids.every((id, i) => lines[i]?.id === id)) throw { reason: "line_items_missing" };
  const without = lines.filter((line) => !line.hs_cost_of_goods_sold && line.hs_product_id);
  const productIds = [...new Set(without.map((line) => line.hs_product_id))];
  if (productIds.length === 0) return lines;
  const products = await readAll("products", productIds, ["hs_cost_of_goods_sold"], deadline);
  const costs = new Map(products.map((product) => [product.id, product.hs_cost_of_goods_sold]));
  return lines.map((line) => ({
    ...line,
    hs_cost_of_goods_sold: line.hs_cost_of_goods_sold || costs.get(line.hs_product_id),
  }));
}

/** The records in the order of the ids; those that HubSpot does not give are left out. */
async function readAll(type, ids, properties, deadline) {
  const found = new Map();
  for (let start = 0; start < ids.length; start += BATCH) {
    const inputs = ids.slice(start, start + BATCH).map((id) => ({ id }));
    const answer = await post(`${OBJECTS}/${type}/batch/read`, { inputs, properties }, deadline);
    if (!Array.isArray(answer?.results)) throw { reason: "no_list" };
    for (const record of answer.results) {
      found.set(record?.id, { ...propertiesOf(record), id: record.id });
    }
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The one plan that the deal's owner owns. */
async function planOf({ owner, currency }, deadline) {
  const filters = [{ propertyName: "hubspot_owner_id", operator: "EQ", value: owner }];
  const properties = ["commission_rate", "commission_floor", "commission_currency"];
  const body = { filterGroups: [{ filters }], properties, limit: 2 };
  const { total, results } = (await post(`${OBJECTS}/${PLANS}/search`, body, deadline)) ?? {};
  if (total === 0) throw { reason: "no_plan" };
  if (total > 1) throw { reason: "several_plans" };
  const plan = propertiesOf(total === 1 && results?.[0]);
  if (plan.commission_currency !== currency) throw { reason: "plan_in_other_currency" };
  return { rate: plan.commission_rate, floor: plan.commission_floor || "0" };
}

/** A POST that only reads, so it may be repeated. */
const post = (url, body, deadline) =>
  call("POST", url, {
    token: process.env.HUBSPOT_TOKEN_COMMISSION,
    body,
    deadline,
    repeatable: true,
  });

/** Margin and commission in minor units. Below the plan's floor, or on a loss, there is none. */
function commissionOf(lines, plan, currency) {
  const decimals = decimalsOf(currency);
  const rate = exact(plan.rate); // percent
  const floor = exact(plan.floor);
  if (rate === undefined || rate < 0n || rate > 100n * ONE) throw { reason: "plan_unusable" };
  if (floor === undefined || floor < 0n) throw { reason: "plan_unusable" };
  const margin = lines.reduce((sum, line) => sum + marginOf(line, decimals), 0n);
  const belowFloor = margin <= 0n || margin < toMinor(floor, decimals);
  const commission = belowFloor ? 0n : divide(margin * rate, 100n * ONE);
  return { commission, margin, belowFloor, decimals };
}

/** What a line brought in, less what its pieces cost. */
function marginOf(line, decimals) {
  const [amount, quantity, cost] = [line.amount, line.quantity, line.hs_cost_of_goods_sold].map(
    exact,
  );
  if (amount === undefined || quantity === undefined) throw { reason: "line_item_unusable" };
  if (cost === undefined) throw { reason: "cost_unknown" };
  return toMinor(amount * ONE - cost * quantity, decimals, ONE * ONE);
}

const ONE = 1_000_000_000n; // exact numbers are whole billionths: 0.1 + 0.2 is 0.3

/** The tenth decimal rounds the ninth: 7.09999999999999964 is how computers write 7.1. */
function exact(value) {
  const [, sign, whole, part = ""] =
    /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(String(value ?? "").trim()) ?? [];
  if (whole === undefined) return undefined;
  const billionths = BigInt(whole + part.slice(0, 9).padEnd(9, "0")) + (part[9] >= "5" ? 1n : 0n);
  return sign ? -billionths : billionths;
}

const decimalsOf = (currency) =>
  NO_DECIMALS.includes(currency) ? 0 : THREE_DECIMALS.includes(currency) ? 3 : 2;
const toMinor = (value, decimals, one = ONE) => divide(value * 10n ** BigInt(decimals), one);

/** Rounds halves away from zero. */
const divide = (value, by) => (value < 0n ? -((by / 2n - value) / by) : (value + by / 2n) / by);

/** What the workflow branches on and what Edit record copies; without sums there are no numbers. */
function outcome(status, reason, sums) {
  const number = (minor) => (sums ? Number(`${minor}e-${sums.decimals}`) : null);
  const [commission, margin] = [number(sums?.commission), number(sums?.margin)];
  return { outputFields: { status, reason, version: VERSION, commission, margin } };
}

exports.commissionOf = commissionOf; // the sums alone, for trying them outside HubSpot

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
