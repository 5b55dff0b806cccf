/**
 * Gives a contact that has become an opportunity its deal, pre-filled, and never a second one: looks
 * for the deal it made before (by the marker), then for any open deal, and only then creates one.
 * What cannot be read is never taken for "no deal".
 * A run that was cut short is completed by the next. Nothing on an existing deal is changed.
 */
const VERSION = "1.0.0";
const HUBSPOT = "https://api.hubapi.com/crm";
const DEALS = `${HUBSPOT}/objects/2026-09/deals`;
const MARKER = "created_for_contact"; // your deal property; have HubSpot require unique values
const PIPELINE = "default";
const STAGE = "appointmentscheduled"; // the stage's internal name
const MOST = 100; // deals of a contact: as many as one batch reads

exports.main = async (event) => {
  const contact = inputsOf(event);
  if (!contact.id) return outcome("review", "no_contact");
  if (contact.stage !== "opportunity") return outcome("skipped", "not_an_opportunity");
  const deadline = Date.now() + BUDGET;
  try {
    const own = await markedDeal(contact.id, deadline);
    if (own) return await complete(own, contact.id, deadline);
    const open = await openDeal(contact.id, deadline);
    if (open) return outcome("existing", "open_deal", open);
    return await create(contact, await primaryCompany(contact.id, deadline), deadline);
  } catch (error) {
    return outcome("review", reasonOf(error));
  }
};

/** What the workflow passes in; anything may be missing or of another kind. */
function inputsOf(event) {
  const fields = event?.inputFields ?? {};
  const text = (value) =>
    String(value ?? "")
      .trim()
      .slice(0, 100);
  const id = text(event?.object?.objectId);
  const owner = text(fields.hubspot_owner_id);
  const person = [text(fields.firstname), text(fields.lastname)].filter(Boolean).join(" ");
  const title = [text(fields.company), person].filter(Boolean).join(" – ");
  return {
    id: /^\d+$/.test(id) ? id : "",
    stage: text(fields.lifecyclestage).toLowerCase(),
    owner: /^\d+$/.test(owner) ? owner : "",
    title: title || text(fields.email) || `Contact ${id}`,
  };
}

/** The deal that this action made for the contact before. HubSpot refuses if the marker is not unique. */
async function markedDeal(contactId, deadline) {
  const url = `${DEALS}/${contactId}?idProperty=${MARKER}&properties=${MARKER},hs_is_closed`;
  const token = process.env.HUBSPOT_TOKEN_NEW_DEALS;
  const deal = await call("GET", url, { token, deadline }).catch((error) => {
    if (reasonOf(error) !== "http_404") throw error;
  });
  if (deal !== undefined && !isMarked(deal, contactId)) throw { reason: "deal_unreadable" };
  return deal;
}

const isMarked = (deal, contactId) =>
  /^\d+$/.test(deal?.id) && deal.properties?.[MARKER] === contactId;

/** One deal, even if two runs create it at once: HubSpot refuses the second, and both find the first. */
async function create(contact, company, deadline) {
  const sent = { token: process.env.HUBSPOT_TOKEN_NEW_DEALS, deadline };
  const made = await call("POST", DEALS, { ...sent, body: dealFor(contact, company) }).catch(
    (error) => ({ reason: reasonOf(error) }),
  );
  if (isMarked(made, contact.id)) return outcome("created", "no_open_deal", made.id);
  const deal = await markedDeal(contact.id, deadline).catch(() => undefined);
  if (deal) return outcome("existing", "created_meanwhile", deal.id);
  throw { reason: made?.reason ?? "deal_unreadable" };
}

/** Ties a deal that was made before to what it is not tied to yet. A person's own choice of company stays. */
async function complete(deal, contactId, deadline) {
  const missing = [];
  const contacts = await linked("deals", deal.id, "contacts", deadline);
  const isTied = contacts.some(({ toObjectId }) => String(toObjectId) === contactId);
  if (!isTied) missing.push(`contacts/${contactId}`);
  const companies = await linked("deals", deal.id, "companies", deadline);
  const company = companies.length === 0 && (await primaryCompany(contactId, deadline));
  if (company) missing.push(`companies/${company}`);
  const token = process.env.HUBSPOT_TOKEN_NEW_DEALS;
  for (const target of missing) {
    await call("PUT", `${DEALS}/${deal.id}/associations/default/${target}`, { token, deadline });
  }
  if (missing.length > 0) return outcome("repaired", "associations_completed", deal.id);
  if (isClosed(deal)) return outcome("review", "deal_closed", deal.id);
  return outcome("existing", "created_before", deal.id);
}

/** An open deal of the contact's, whoever made it. */
async function openDeal(contactId, deadline) {
  const found = await linked("contacts", contactId, "deals", deadline);
  if (found.length === 0) return undefined;
  const ids = found.map(({ toObjectId }) => String(toObjectId));
  const body = { inputs: ids.map((id) => ({ id })), properties: ["hs_is_closed"] };
  const answer = await post(`${DEALS}/batch/read`, body, deadline);
  const deals = Array.isArray(answer?.results) ? answer.results : [];
  const closed = new Map(deals.map((deal) => [deal?.id, deal?.properties?.hs_is_closed]));
  if (!ids.every((id) => ["true", "false"].includes(closed.get(id)))) {
    throw { reason: "deals_not_readable" };
  }
  return ids.find((id) => closed.get(id) === "false");
}

/** The contact's primary company, else its first. */
async function primaryCompany(contactId, deadline) {
  const companies = await linked("contacts", contactId, "companies", deadline);
  const isPrimary = ({ associationTypes }) => associationTypes.some((one) => one?.typeId === 1);
  return (companies.find(isPrimary) ?? companies[0])?.toObjectId;
}

/** The new deal, associated in the same call: to its contact (type 3) and primary company (type 5). */
function dealFor({ id, owner, title }, company) {
  const tie = (to, type) => ({
    to: { id: to },
    types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: type }],
  });
  const properties = { dealname: title, pipeline: PIPELINE, dealstage: STAGE, [MARKER]: id };
  if (owner) properties.hubspot_owner_id = owner;
  return { properties, associations: [tie(id, 3), ...(company ? [tie(company, 5)] : [])] };
}

const isClosed = (deal) => deal?.properties?.hs_is_closed === "true";

/** A POST that only reads, so it may be repeated. */
const post = (url, body, deadline) =>
  call("POST", url, {
    token: process.env.HUBSPOT_TOKEN_NEW_DEALS,
    body,
    deadline,
    repeatable: true,
  });

/** What the workflow branches on, why, and which deal it is. */
function outcome(status, reason, dealId = "") {
  return { outputFields: { status, reason, version: VERSION, deal_id: String(dealId) } };
}

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
