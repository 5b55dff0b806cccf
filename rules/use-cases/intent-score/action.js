/**
 * Scores a contact's intent from two counts and sorts it into high, medium or low.
 * Asks nobody and writes nothing: an "Edit record" step after it saves what should be kept.
 */
const VERSION = "1.0.0";
const SCORING_VERSION = "intent-1"; // raise it whenever a number below changes
const VIEW_POINTS = 3;
const FORM_POINTS = 15;
const CEILING = 100;
const HIGH_FROM = 60;
const MEDIUM_FROM = 25;

exports.main = async (event) => {
  const fields = event?.inputFields ?? {};
  const views = countOf(fields.page_views_30d);
  const forms = countOf(fields.form_submits_30d);
  const points = views.count * VIEW_POINTS + forms.count * FORM_POINTS;
  const score = Math.min(CEILING, points);
  return {
    outputFields: {
      ...verdict(views, forms),
      version: VERSION,
      scoring_version: SCORING_VERSION,
      intent_score: score,
      routing_tier: tierOf(score),
      company_key: domainOf(fields.company_domain) || domainOf(hostOf(fields.email)),
    },
  };
};

const tierOf = (score) => (score >= HIGH_FROM ? "high" : score >= MEDIUM_FROM ? "medium" : "low");

/**
 * A count as HubSpot or a person may have left it: 12, "12", "12.0", "1,200", "1.200", empty.
 * Anything else (text, a negative number) counts as 0 and is reported.
 */
function countOf(value) {
  if (isEmpty(value)) return { count: 0, is: "missing" };
  const text = textOf(value);
  // Counts are whole, so a separator before exactly three digits can only group thousands.
  const grouped = /^\d{1,3}([.,'’\s]\d{3})+$/.test(text);
  const plain = /^\d{1,15}(\.\d+)?$/.test(text);
  const number = grouped ? Number(text.replace(/\D/g, "")) : plain ? Number(text) : value;
  if (!Number.isFinite(number) || number < 0) return { count: 0, is: "unusable" };
  return { count: Math.floor(number), is: "read" };
}

/** How far the score can be trusted, and which of the two signals made it. */
function verdict(views, forms) {
  const states = [views.is, forms.is];
  if (!states.includes("read")) {
    const unusable = states.includes("unusable");
    return { status: "default", reason: unusable ? "counts_unusable" : "counts_missing" };
  }
  if (states.includes("unusable")) return { status: "partial", reason: "one_count_unusable" };
  return { status: "scored", reason: signalsIn(views.count, forms.count) };
}

function signalsIn(views, forms) {
  if (views > 0) return forms > 0 ? "views_and_forms" : "views_only";
  return forms > 0 ? "forms_only" : "no_activity";
}

const isEmpty = (value) => value === null || value === undefined || String(value).trim() === "";

const textOf = (value) => (typeof value === "string" ? value.trim().toLowerCase() : "");

/** What follows the @ of one well-formed address; otherwise nothing. */
const hostOf = (email) => /^[^\s@]+@([^\s@]+)$/.exec(textOf(email))?.[1];

/** A company's domain in its plain form, from a domain or a web address; otherwise nothing. */
function domainOf(value) {
  const text = textOf(value);
  const address = text.includes("://") ? text : `https://${text}`;
  if (text === "" || !URL.canParse(address)) return "";
  const domain = new URL(address).hostname.replace(/^www\./, "").replace(/\.$/, "");
  const usable = domain.length <= 253 && /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(domain);
  return usable && !isFreeMail(domain) ? domain : "";
}

/** Mailboxes that anyone can open say nothing about an employer. Add the ones your leads use. */
const FREE_MAIL_BRANDS =
  /^(gmail|googlemail|icloud|aol|outlook|hotmail|live|msn|yahoo|ymail|gmx|yandex)(\.[a-z]{2,3}){1,2}$/;
const FREE_MAIL = new Set(
  (
    "me.com mac.com mail.com proton.me protonmail.com web.de freenet.de t-online.de orange.fr " +
    "wanadoo.fr free.fr sfr.fr laposte.net libero.it qq.com 163.com"
  ).split(" "),
);
const isFreeMail = (domain) => FREE_MAIL_BRANDS.test(domain) || FREE_MAIL.has(domain);
