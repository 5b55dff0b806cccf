/**
 * Enriches a lead by its company's domain, asks an AI service for a content track, scores and routes.
 * The AI service is sent words from the lists below and nothing else: no name, address or number.
 */
const VERSION = "1.0.0";
const PROVIDER = "https://provider.example.com";
const AI = "https://ai.example.com";
const CONTACTS = "https://api.hubapi.com/crm/objects/2026-09/contacts";
const READS = "company_key,industry,employee_range,content_track,ai_confidence_band,next_asset_id";
// Fill the lists with yours. The first track is the default; so is the first asset of each track.
const TRACKS = {
  overview: ["overview-guide"],
  security: ["security-checklist", "audit-webinar"],
  savings: ["cost-calculator", "savings-story"],
};
const TASK = "Choose what fits. Answer in JSON: content_track, next_asset_id, confidence (0 to 1).";
const INDUSTRIES = ["COMPUTER_SOFTWARE", "FINANCIAL_SERVICES", "HOSPITAL_HEALTH_CARE", "RETAIL"];
const ACTIONS = ["pricing_page", "demo_form", "contact_form", "webinar", "case_study", "trial"];
const ROLES = {
  executive: /\b(c[eftio]o|chief|founder|owner|president|director)\b/i,
  it: /\b(ciso|it|security|systems?|developer|engineer)\b/i,
  marketing: /\b(marketing|brand|content)\b/i,
};
const FREE_MAIL = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton)\.[a-z.]+$/;

exports.main = async (event) => {
  const lead = inputsOf(event);
  const started = Date.now();
  const by = (share) => started + share * BUDGET; // so that no service uses up another's time
  let company = { found: {}, confidence: "none" };
  try {
    if (!/^\d+$/.test(lead.id)) throw { reason: "no_contact" };
    const url = `${CONTACTS}/${lead.id}?properties=${READS}`;
    const token = process.env.HUBSPOT_TOKEN_AI_LEADS;
    const record = propertiesOf(await call("GET", url, { token, deadline: by(0.4) }));
    company = await enrich(lead, record, by(0.65));
    const choice = await choose(lead, record, company, by(0.85));
    await save(lead, record, company, choice, by(1));
    return outcome(lead, company, choice);
  } catch (error) {
    return outcome(lead, company, standard(reasonOf(error)));
  }
};

/** Normalize: free text becomes a word from our lists, an address its company's domain. */
function inputsOf(event) {
  const fields = event?.inputFields ?? {};
  const domain = /^[^\s@]+@((?:[a-z0-9-]+\.)+[a-z]{2,63})$/.exec(textOf(fields.email))?.[1] ?? "";
  const actions = textOf(fields.recent_actions).split(/\s*[;,]\s*/);
  return {
    id: String(event?.object?.objectId ?? "").trim(),
    company_key: FREE_MAIL.test(domain) ? "" : domain,
    role: Object.keys(ROLES).find((role) => ROLES[role].test(textOf(fields.jobtitle))) ?? "other",
    recent_actions: ACTIONS.filter((action) => actions.includes(action)).slice(0, 3),
    intent: Math.min(100, Math.max(0, Number(fields.intent_score) || 0)),
  };
}

/** Enrich: what the record lacks, where the provider is sure of it. Without an answer we go on. */
async function enrich(lead, record, deadline) {
  const known = { industry: industryOf(record.industry), employee_range: record.employee_range };
  const missing = Object.keys(known).filter((name) => isEmpty(record[name]));
  const result = (confidence, found = {}) => ({ ...known, ...found, found, confidence });
  if (missing.length === 0) return result("known");
  if (!lead.company_key) return result("none");
  const url = `${PROVIDER}/companies?domain=${encodeURIComponent(lead.company_key)}`;
  const sent = { key: process.env.PROVIDER_KEY_AI_LEADS, deadline };
  const { industry, employees, confidence } = (await call("GET", url, sent).catch(() => {})) ?? {};
  const details = { industry: industryOf(industry), employee_range: rangeOf(employees) };
  const usable = missing.filter((name) => details[name]);
  if (usable.length === 0) return result("none");
  if (bandOf(confidence) !== "high") return result("low");
  return result("high", Object.fromEntries(usable.map((name) => [name, details[name]])));
}

const textOf = (value) => (typeof value === "string" ? value.trim().toLowerCase() : "");
const isEmpty = (value) => value === null || value === undefined || String(value).trim() === "";
const industryOf = (value) =>
  INDUSTRIES.find((name) => name === String(value).trim().toUpperCase().replace(/\W+/g, "_"));

function rangeOf(count) {
  if (!Number.isInteger(count) || count < 1) return undefined;
  return count < 50 ? "1-49" : count < 1000 ? "50-999" : "1000+";
}

function bandOf(confidence) {
  if (typeof confidence !== "number" || !(confidence >= 0.5 && confidence <= 1)) return "low";
  return confidence >= 0.8 ? "high" : "medium";
}

/** Classify: ask only where no track stands on the record, and only in words from our lists. */
async function choose({ role, recent_actions }, record, company, deadline) {
  const { content_track: track, ai_confidence_band: band, next_asset_id: asset } = record;
  if (isTrack(track)) return chosen("kept", "already_classified", track, band, asset);
  if (!isEmpty(track)) return standard("other_track_on_record");
  const industry = company.industry ?? "OTHER";
  const known = industry !== "OTHER" || role !== "other" || recent_actions.length > 0;
  if (!known) return standard("nothing_to_classify");
  const body = { task: TASK, allowed: TRACKS, lead: { industry, role, recent_actions } };
  const sent = { key: process.env.AI_KEY, deadline, body, repeatable: true };
  const failed = (error) => standard(`ai_${reasonOf(error)}`);
  return call("POST", `${AI}/classify`, sent).then(checked, failed);
}

/** The answer is data: only a track and an asset from our own lists pass, whatever else it says. */
function checked(answer) {
  if (!isTrack(answer?.content_track)) return standard("ai_track_unknown");
  const band = bandOf(answer.confidence);
  if (band === "low") return standard("ai_confidence_low", band);
  return chosen("classified", "classified", answer.content_track, band, answer.next_asset_id);
}

const isTrack = (value) => typeof value === "string" && Object.hasOwn(TRACKS, value);
const standard = (reason, band) => chosen("default", reason, Object.keys(TRACKS)[0], band);

function chosen(status, reason, content_track, band, asset) {
  const confidence_band = ["high", "medium", "low"].includes(band) ? band : "none";
  const assets = TRACKS[content_track];
  const next_asset_id = assets.includes(asset) ? asset : assets[0];
  return { status, reason, content_track, confidence_band, next_asset_id };
}

/** Measure: one write, never over a value that stands, with a stamp for each outside source used. */
async function save(lead, record, company, choice, deadline) {
  const { content_track, confidence_band: ai_confidence_band, next_asset_id } = choice;
  const isNew = choice.status === "classified";
  const values = { company_key: lead.company_key, ...company.found };
  if (isNew) Object.assign(values, { content_track, ai_confidence_band, next_asset_id });
  const open = ([name, value]) => value !== "" && isEmpty(record[name]);
  const properties = Object.fromEntries(Object.entries(values).filter(open));
  if (company.confidence === "high") properties.last_enrichment_source = new URL(PROVIDER).hostname;
  if (isNew) properties.last_ai_classification_at = `${new Date().setUTCMilliseconds(0)}`;
  if (Object.keys(properties).length === 0) return;
  const token = process.env.HUBSPOT_TOKEN_AI_LEADS;
  await call("PATCH", `${CONTACTS}/${lead.id}`, { token, deadline, body: { properties } });
}

/** Score and route: six parts intent, four parts fit; what is not known counts for nothing. */
function outcome({ intent }, { industry, employee_range, confidence }, choice) {
  const fit = (industry ? 50 : 0) + (["50-999", "1000+"].includes(employee_range) ? 50 : 0);
  const lead_score = Math.round((intent * 6 + fit * 4) / 10);
  const routing_tier = lead_score >= 60 ? "high" : lead_score >= 25 ? "medium" : "low";
  const decision = { ...choice, lead_score, routing_tier, enrichment_confidence: confidence };
  return { outputFields: { ...decision, version: VERSION } };
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
