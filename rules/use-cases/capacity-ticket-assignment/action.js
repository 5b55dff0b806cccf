/**
 * Chooses the available agent with the fewest open tickets for a new ticket.
 * Reads: hubspot_owner_id. Writes nothing: an Edit record step takes owner_id where status is assigned.
 */
const VERSION = "1.0.0";
const HUBSPOT = "https://api.hubapi.com/crm";
// These four are yours to set.
const TEAM = "Support"; // the agents' team in HubSpot; "" for everybody who is available
const OPEN_STAGES = ["1", "2", "3"]; // internal ids of the ticket stages that count as work
const CAP = 8; // open tickets at which an agent gets no more
const MAX_AGENTS = 20; // counted for one ticket: each takes a search
const PACE = 250; // milliseconds between searches: HubSpot allows 5 a second for the whole account

exports.main = async (event) => {
  const ticket = ticketOf(event);
  if (ticket.owner) return outcome("kept", "already_owned", { owner_id: ticket.owner });
  if (!ticket.id) return outcome("default", "no_record");
  const deadline = Date.now() + BUDGET;
  try {
    const owner = await ownerNow(ticket.id, deadline);
    if (owner) return outcome("kept", "owned_meanwhile", { owner_id: owner });
    const agents = await availableAgents(ticket.id, deadline);
    if (agents.length === 0) return outcome("default", "nobody_available");
    const { counted, failed } = await countOpen(agents, deadline);
    if (counted.length === 0) return outcome("default", failed);
    const agent = counted.sort((a, b) => a.open - b.open)[0]; // stable: ties stay in drawn order
    if (agent.open >= CAP) return outcome("default", failed || "everybody_at_cap");
    const chosen = { owner_id: agent.id, open_tickets: agent.open, agents_counted: counted.length };
    return outcome("assigned", failed ? "most_room_of_those_counted" : "most_room", chosen);
  } catch (error) {
    return outcome("default", reasonOf(error));
  }
};

/** What the workflow passes in; anything may be missing or of another kind. */
function ticketOf(event) {
  const fields = event?.inputFields ?? {};
  return { id: numberIn(event?.object?.objectId), owner: numberIn(fields.hubspot_owner_id) };
}

/** HubSpot's ids are digits; anything else counts as none. */
const numberIn = (value) =>
  /^[1-9]\d{0,19}$/.test(String(value ?? "").trim()) ? String(value).trim() : "";

/** Asked anew, since the workflow's value is as old as the enrollment; so a second run changes nothing. */
async function ownerNow(id, deadline) {
  const url = `${HUBSPOT}/objects/2026-09/tickets/${id}?properties=hubspot_owner_id`;
  const ticket = await call("GET", url, { token: process.env.HUBSPOT_TOKEN_TICKETS, deadline });
  return numberIn(propertiesOf(ticket).hubspot_owner_id);
}

/** Owners of the team whose user is set to available, in an order drawn for this ticket. */
async function availableAgents(ticketId, deadline) {
  const filters = [{ propertyName: "hs_availability_status", operator: "EQ", value: "available" }];
  const users = await pages((after) => {
    const body = {
      filterGroups: [{ filters }],
      properties: ["hs_internal_user_id"],
      limit: 200,
      after,
    };
    return search("users", body, deadline);
  });
  const available = new Set(users.map((one) => numberIn(propertiesOf(one).hs_internal_user_id)));
  const owners = await pages((after) => {
    const url = `${HUBSPOT}/owners/2026-09?limit=100${after ? `&after=${encodeURIComponent(after)}` : ""}`;
    return call("GET", url, { token: process.env.HUBSPOT_TOKEN_TICKETS, deadline });
  });
  return owners
    .filter((owner) => numberIn(owner?.userId) && available.has(numberIn(owner.userId)))
    .filter((owner) => numberIn(owner.id) && !owner.archived && isInTeam(owner))
    .map((owner) => ({ id: numberIn(owner.id), lot: lot(`${ticketId}:${owner.id}`) }))
    .sort((a, b) => b.lot - a.lot);
}

const isInTeam = (owner) => TEAM === "" || (owner.teams ?? []).some((team) => team?.name === TEAM);

/** Open tickets of each agent, one search after the other; who cannot be counted is left out. */
async function countOpen(agents, deadline) {
  const counted = [];
  let failed = "";
  for (const { id } of agents.slice(0, MAX_AGENTS)) {
    if (Date.now() + PACE >= deadline) return { counted, failed: failed || "out_of_time" };
    const open = await openTickets(id, deadline).catch((error) => {
      failed = reasonOf(error);
    });
    if (open !== undefined) counted.push({ id, open });
    if (open === 0) break; // nobody can have more room
  }
  return { counted, failed };
}

async function openTickets(ownerId, deadline) {
  const filters = [
    { propertyName: "hubspot_owner_id", operator: "EQ", value: ownerId },
    { propertyName: "hs_pipeline_stage", operator: "IN", values: OPEN_STAGES },
  ];
  const found = await search("tickets", { filterGroups: [{ filters }], limit: 1 }, deadline);
  const isTotal = Number.isInteger(found?.total) && isList(found);
  if (!isTotal || found.results.length !== Math.min(found.total, 1)) throw { reason: "no_total" };
  return found.total;
}

/** A search is a POST that changes nothing, so it may be repeated. */
async function search(type, body, deadline) {
  await new Promise((resolve) => setTimeout(resolve, PACE));
  const url = `${HUBSPOT}/objects/2026-09/${type}/search`;
  return call("POST", url, {
    token: process.env.HUBSPOT_TOKEN_TICKETS,
    body,
    deadline,
    repeatable: true,
  });
}

/** All results, page by page; ten pages are enough for any team. A list in part is none. */
async function pages(ask) {
  const all = [];
  let after;
  for (let page = 1; page <= 10; page++) {
    const answer = await ask(after);
    if (!isList(answer)) throw { reason: "no_list" };
    all.push(...answer.results);
    after = answer.paging?.next?.after;
    if (!after) return all;
    if (answer.results.length === 0) break;
  }
  throw { reason: "no_end_of_list" };
}

/** A whole list: each entry with its id, and no errors beside them. */
const isList = (answer) =>
  Array.isArray(answer?.results) &&
  answer.results.every((one) => typeof one?.id === "string") &&
  !answer.errors?.length;

/** Breaks ties: evenly over many tickets, yet always the same for one ticket, so a second run agrees. */
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
