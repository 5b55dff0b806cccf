/**
 * Gives a contact that has become an opportunity its deal, pre-filled, and never a second one: looks
 * for the deal it made before (by the marker), then for any open deal, and only then creates one.
 * A run that was cut short is completed by the next. Nothing on an existing deal is changed.
 */
const VERSION = "1.0.0";
const HUBSPOT = "https://api.hubapi.com/crm";
const DEALS = `${HUBSPOT}/objects/2026-09/deals`;
const MARKER = "created_for_contact"; // your deal property; have HubSpot require unique values
const PIPELINE = "default";
const STAGE = "appointmentscheduled"; // the stage's internal name
const MOST_DEALS = 100; // as many as one batch reads

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
    const company = await primaryCompany(contact.id, deadline);
    const token = process.env.HUBSPOT_TOKEN_NEW_DEALS;
    const made = await call("POST", DEALS, { token, deadline, body: dealFor(contact, company) });
    return outcome("created", "no_open_deal", made?.id);
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

/** The deal that this action made for the contact before. */
async function markedDeal(contactId, deadline) {
  const filters = [{ propertyName: MARKER, operator: "EQ", value: contactId }];
  const body = { filterGroups: [{ filters }], properties: ["hs_is_closed"], limit: 2 };
  const deals = rows(await post(`${DEALS}/search`, body, deadline));
  if (deals.length > 1) throw { reason: "several_marked_deals" };
  return deals[0];
}

/** Ties a deal that was made before to what it is not tied to yet. A person's own choice of company stays. */
async function complete(deal, contactId, deadline) {
  const missing = [];
  const contacts = await linked("deals", deal.id, "contacts", deadline);
  if (!contacts.some(({ id }) => id === contactId)) missing.push(`contacts/${contactId}`);
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
  if (found.length > MOST_DEALS) throw { reason: "too_many_deals" };
  const body = { inputs: found.map(({ id }) => ({ id })), properties: ["hs_is_closed"] };
  const deals = rows(await post(`${DEALS}/batch/read`, body, deadline));
  if (deals.length < found.length) throw { reason: "deals_not_readable" };
  return deals.find((deal) => !isClosed(deal))?.id;
}

/** The contact's primary company, else its first. */
async function primaryCompany(contactId, deadline) {
  const companies = await linked("contacts", contactId, "companies", deadline);
  return (companies.find(({ types }) => types.includes(1)) ?? companies[0])?.id;
}

/** The records of another type that a record is associated with. */
async function linked(from, id, to, deadline) {
  const path = `${HUBSPOT}/associations/2026-09/${from}/${to}/batch/read`;
  const found = rows(await post(path, { inputs: [{ id }] }, deadline))[0]?.to ?? [];
  return found.map(({ toObjectId, associationTypes = [] }) => ({
    id: String(toObjectId),
    types: associationTypes.map(({ typeId }) => typeId),
  }));
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

const rows = (found) => (Array.isArray(found?.results) ? found.results : []);
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
