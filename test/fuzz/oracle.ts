import type { Answer, Outcome } from "./answer";
import { canariesIn, tellIn } from "./canary";
import type { FuzzRequest } from "./request";

/** What no request may bring about. */
export type FaultKind =
  | "server error"
  | "no answer"
  | "too late"
  | "too large"
  | "reflected"
  | "header injected"
  | "sent away"
  | "poisonous"
  | "somebody else’s"
  | "no policy";

export type Fault = { readonly kind: FaultKind; readonly detail: string };
export type Asked = {
  readonly request: FuzzRequest;
  readonly canary: string;
  readonly url: string;
};

const LARGEST = 2 * 2 ** 20;

/** Everything that is wrong with an answer, or with there being none. */
export function faultsOf(asked: Asked, outcome: Outcome): Fault[] {
  if ("silent" in outcome) return silence(asked, outcome.silent, outcome.reason);
  return checks.flatMap(([kind, check]) => {
    const detail = check(outcome, asked);
    return detail ? [{ kind, detail }] : [];
  });
}

/** Nobody need answer what is no request; what is one gets an answer. */
function silence({ request }: Asked, silent: string, reason: string): Fault[] {
  if (silent === "late") return [{ kind: "too late", detail: reason }];
  return request.kind === "raw" ? [] : [{ kind: "no answer", detail: reason }];
}

type Check = (answer: Answer, asked: Asked) => string | undefined | false;

const checks: readonly (readonly [FaultKind, Check])[] = [
  ["server error", ({ status }) => status >= 500 && `${status}`],
  ["too large", ({ body }) => body.length > LARGEST && `${body.length} bytes`],
  ["reflected", (answer) => mayBeHtml(answer) && tellIn(answer.body.toString())],
  ["header injected", ({ headers }) => "x-injected" in headers && `${headers["x-injected"]}`],
  ["sent away", sentAway],
  ["poisonous", poisonous],
  ["somebody else’s", (answer, { canary }) => foreign(answer, canary)],
  ["no policy", withoutPolicy],
];

const typeOf = ({ headers }: Answer) => headers["content-type"] ?? "";
const isHtml = (answer: Answer) => /html|xml/i.test(typeOf(answer));
const sharedCaches = ({ headers }: Answer) =>
  /public|s-maxage/.test(headers["cache-control"] ?? "");

/** A browser takes what has no type for what it looks like, unless it is told not to. */
const mayBeHtml = (answer: Answer) =>
  isHtml(answer) || (!typeOf(answer) && answer.headers["x-content-type-options"] !== "nosniff");

function withoutPolicy(answer: Answer) {
  const page = isHtml(answer) && (answer.status === 200 || answer.status === 404);
  return page && !answer.headers["content-security-policy"] && `${answer.status}`;
}

/** A redirect leads to the host that was asked; one the caller named as ours harms the caller alone. */
function sentAway({ headers }: Answer, { request, url }: Asked) {
  const { location } = headers;
  if (!location) return;
  if (!URL.canParse(location, url)) return `to no address: ${location}`;
  const { host } = new URL(location, url);
  return host !== new URL(url).host && !namedAsOurs(request).includes(host) && `to ${host}`;
}

/** The hosts for which the caller took the site. */
function namedAsOurs(request: FuzzRequest): string {
  if (request.kind === "raw") return request.bytes.toLowerCase();
  const inAddress = /^https?:/.test(request.path) ? request.path : "";
  const naming = /^(host|x-forwarded-host|forwarded)$/i;
  const inHeaders = request.headers.filter(([name]) => naming.test(name)).flat();
  return [inAddress, ...inHeaders].join(" ").toLowerCase();
}

/** A shared cache would hand to everybody what holds a header of one caller, or suits one alone. */
function poisonous(answer: Answer, { request, canary }: Asked) {
  if (!sharedCaches(answer) || request.kind === "raw") return;
  const { headers, body } = answer;
  const vary = `${headers.vary ?? ""}`.toLowerCase();
  const inHeaders = request.headers.some(([, value]) => value.includes(canary));
  const inAddress = request.path.includes(canary) || request.body.includes(canary);
  const shown = body.includes(canary) || JSON.stringify(headers).includes(canary);
  if (shown && inHeaders && !inAddress) return "a header of the caller’s in a public answer";
  const flight =
    /[?&]_rsc/.test(headers.location ?? "") || /text\/x-component/.test(typeOf(answer));
  const inQuery = /[?&]_rsc/.test(request.path);
  return flight && !inQuery && !vary.includes("rsc") && "flight data for everybody";
}

/** What another visitor sent has no place in this one’s answer. */
function foreign({ body, headers }: Answer, own: string) {
  const found = canariesIn(`${JSON.stringify(headers)} ${body}`);
  return [...found].find((canary) => canary.toLowerCase() !== own);
}
