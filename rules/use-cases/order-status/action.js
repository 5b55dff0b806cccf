/**
 * Tells a visitor when an order arrives: for the bot action "Run a code snippet".
 * Asks for the order number, then for the postal code. The shop compares both; nothing else of the order is shown.
 * HubSpot documents callback() for bots, and returned outputs for workflows on Node.js 24: this does both.
 */
const VERSION = "1.0.0";
const SHOP = "https://shop.example.com";
const ASK_AGAIN = 2; // times, then a person takes over
const LOOK_UPS = 3; // in one conversation: postal codes must not be guessed
const PERSON = "talk_to_a_person"; // nicknames of two actions of your bot
const GOODBYE = "say_goodbye";
const CHOICES = { another: "Another order", person: "Talk to a person", done: "That’s all" };
const TEXTS = {
  number: "What is your order number? It has six to eight digits, such as 4821377.",
  numberAgain: "I can’t make out an order number. It has six to eight digits, such as 4821377.",
  postalCode: "Thank you. To be sure that it is your order: what is the postal code it goes to?",
  postalCodeAgain: "I can’t make out a postal code. Please type only that, such as 10115.",
  unknown: "I find no order with this number and postal code. Which order number is it?",
  arrives: (order, day) => `Order ${order} should arrive on ${day}.`,
  arrived: (order, day) => `Order ${order} was delivered on ${day}.`,
  noDate: (order) => `Order ${order} is being prepared. It has no delivery date yet.`,
  person: "I’ll pass you on to a colleague.",
  noAnswer: "I can’t look up orders at the moment. I’ll pass you on to a colleague who can.",
  goodbye: "You’re welcome. Goodbye!",
};

exports.main = async (event, callback) => {
  const answer = await answerTo(event).catch(() => handOver("unexpected", TEXTS.noAnswer));
  if (typeof callback === "function") callback(answer);
  return answer;
};

async function answerTo(event) {
  const state = stateOf(event);
  const { choice, text } = saidIn(event);
  if (choice === "person") return handOver("asked_for_a_person");
  if (choice === "done") return end();
  if (state.lookUps >= LOOK_UPS) return handOver("too_many_look_ups");
  if (choice === "another") return ask(TEXTS.number, "number_wanted", { lookUps: state.lookUps });
  return state.order ? readPostalCode(state, text) : readNumber(state, text);
}

function readNumber({ asked, lookUps }, text) {
  const numbers = text.match(/(?<!\d)\d{6,8}(?!\d)/g) ?? [];
  if (numbers.length === 1) {
    return ask(TEXTS.postalCode, "postal_code_wanted", { order: numbers[0], lookUps });
  }
  if (asked >= ASK_AGAIN) return handOver("no_order_number");
  return ask(TEXTS.numberAgain, "malformed_number", { asked: asked + 1, lookUps });
}

function readPostalCode(state, text) {
  const postalCode = text.toUpperCase().replace(/[\s-]/g, "");
  if (/^(?=.*\d)[A-Z0-9]{3,10}$/.test(postalCode)) return lookUp(state, postalCode);
  if (state.asked >= ASK_AGAIN) return handOver("no_postal_code");
  return ask(TEXTS.postalCodeAgain, "malformed_postal_code", { ...state, asked: state.asked + 1 });
}

/** Number and postal code go in the body, so that no log of addresses keeps them; asking twice changes nothing. */
async function lookUp({ order, lookUps: before }, postalCode) {
  const lookUps = before + 1;
  const token = process.env.SHOP_TOKEN;
  const deadline = Date.now() + BUDGET / 2; // nobody waits longer in a chat
  const sent = { token, deadline, body: { order, postal_code: postalCode }, repeatable: true };
  try {
    return answerFrom(await call("POST", `${SHOP}/orders/look-up`, sent), order, lookUps);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== "http_404") return handOver(reason, TEXTS.noAnswer);
    // The same words for an unknown order and for a wrong postal code: neither can be found out.
    return lookUps < LOOK_UPS ? ask(TEXTS.unknown, "no_match", { lookUps }) : handOver("no_match");
  }
}

/** Only what is known to be right is said; a late, canceled or odd order is for a person. */
function answerFrom(found, order, lookUps) {
  if (found?.order !== order) return handOver("not_understood", TEXTS.noAnswer);
  const day = dayOf(found.delivery_date);
  const today = new Date().toISOString().slice(0, 10);
  const onItsWay = ["preparing", "shipped"].includes(found.status);
  const tell = (text, reason) =>
    reply(text, { status: "answered", reason, lookUps }, ["another", "person", "done"]);
  if (found.status === "delivered" && day) return tell(TEXTS.arrived(order, day), "delivered");
  if (found.status === "canceled") return handOver("canceled");
  if (onItsWay && day && found.delivery_date < today) return handOver("overdue");
  if (onItsWay && day) return tell(TEXTS.arrives(order, day), "on_its_way");
  if (onItsWay && found.delivery_date === null) return tell(TEXTS.noDate(order), "no_date_yet");
  return handOver("not_understood", TEXTS.noAnswer);
}

/** A date in words, or nothing if it is none: the 30th of February is not. */
function dayOf(date) {
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined;
  return day.toLocaleDateString("en-US", { dateStyle: "full", timeZone: "UTC" });
}

/** What the visitor has typed or chosen last; anything may be missing. */
function saidIn(event) {
  const { message, quickReply } = event?.userMessage ?? {};
  const text = typeof message === "string" ? message.trim().slice(0, 200) : "";
  const value = quickReply?.quickReplies?.[0]?.value;
  const isMeant = ([name, label]) => name === value || label.toLowerCase() === text.toLowerCase();
  return { text, choice: Object.entries(CHOICES).find(isMeant)?.[0] };
}

/** What this action has passed to itself; the first time nothing. Bots have it in the session, or beside it. */
function stateOf(event) {
  const isOurs = (state) => typeof state?.status === "string";
  const state = [event?.session?.customState, event?.customState].find(isOurs) ?? {};
  const { order, asked, lookUps } = state;
  const count = (value) => Math.max(0, Math.trunc(Number(value)) || 0);
  return {
    order: /^\d{6,8}$/.test(order ?? "") ? String(order) : undefined,
    asked: count(asked),
    lookUps: count(lookUps),
  };
}

const ask = (text, reason, state) =>
  reply(text, { status: "asking", reason, ...state }, ["person"]);

const handOver = (reason, text = TEXTS.person) =>
  reply(text, { status: "handed_over", reason }, [], PERSON);

const end = () => reply(TEXTS.goodbye, { status: "ended", reason: "done" }, [], GOODBYE);

/** One form for all answers: waits for the visitor, unless another action of the bot is next. */
function reply(botMessage, customState, choices, next) {
  return {
    botMessage,
    quickReplies: choices.map((value) => ({ value, label: CHOICES[value] })),
    responseExpected: next === undefined,
    nextModuleNickname: next,
    customState: { ...customState, version: VERSION },
  };
}

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
