import type { IncomingHttpHeaders } from "node:http";
import { linkQuestions } from "@/rules/link/link-questions";
import { plainQuery } from "@/rules/link/state-segment";

/** Why a request goes no further; the keys of its words. */
export type Refusal = "tooLong" | "malformed" | "method";

export const statusOf: Readonly<Record<Refusal, number>> = {
  tooLong: 414,
  malformed: 400,
  method: 405,
};

/**
 * An address as the site means it: without its host, for HTTP lets a client send it whole (`GET
 * http://host/en`), with single slashes and none at the end, for which Next would redirect without
 * our headers.
 */
export function plainAddress(sent: string): string {
  const [path = "", query] = sent.replace(/^https?:\/\/[^/?]*/i, "").split(/\?(.*)/s);
  const plain = path.replace(/[/\\]+/g, "/").replace(/(.)\/$/, "$1") || (sent ? "/" : "");
  return query === undefined ? plain : `${plain}?${query}`;
}

/** No address of this site comes near: Next's cost grows with the square of the parameters. */
const LONGEST = 2048;
const MOST_PARAMETERS = 100;

const reading = ["GET", "HEAD"];
/** The API says itself, in the language of the call, which methods it has. */
const API = "/api/recommendation";
const answered = [...reading, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Why a request is refused before anything is made of it; undefined if it may pass.
 * @param method as sent
 * @param address path and query, as sent
 */
export function refusalOf(method: string, address: string): Refusal | undefined {
  if (address.length > LONGEST) return "tooLong";
  if ((address.match(/&/g)?.length ?? 0) >= MOST_PARAMETERS) return "tooLong";
  const [path = ""] = address.split("?");
  if (!path.startsWith("/") || !isDecodable(path)) return "malformed";
  const allowed = path === API ? answered : reading;
  return allowed.includes(method) ? undefined : "method";
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Headers that make Next answer otherwise than every visitor is answered, and so could poison a
 * cache: its own navigation (the site uses none), its internals, another host or scheme. Ranges and
 * conditions for writing are never worth its faults here: whoever asks for a file gets it.
 */
const meddling =
  /^(rsc|next-.*|x-(nextjs|middleware|invoke|now|vercel|prerender|forwarded)-.*|x-matched-path|forwarded|range|if-(range|match|unmodified-since))$/;

/** Removes the headers that no visitor needs to send; the others stay as they are. */
export function withoutMeddling(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (meddling.test(name)) delete headers[name];
}

/** Parameters of Next's own, which it would take for parts of the path. */
const internal = /^(nxt[PI]|_rsc$|__next)/;

/** Next takes this ending for a navigation of its own, whatever stands before it. */
const navigation = /\.rsc$/;

/** Next writes the query into the page that it renders and keeps for everybody. */
const answersInIt = /^\/[a-z]{2}\/(advisor|readiness)$/;

/**
 * An address as a page may see it: without what Next would take for its own, and without what one
 * visitor's link says that another's, led to the same page, does not.
 * @param address one that is not refused
 */
export function withoutInternals(address: string): string {
  const [sent = "", query] = address.split(/\?(.*)/s);
  const path = navigation.test(decodeURIComponent(sent)) ? `${sent}.` : sent; // leads nowhere
  if (query === undefined) return path;
  const parameters = query.split("&").filter((one) => !internal.test(decoded(one)));
  const kept = parameters.join("&");
  const told = answersInIt.test(path) ? plainQuery(linkQuestions, new URLSearchParams(kept)) : kept;
  return told === "" ? path : `${path}?${told}`;
}

function decoded(parameter: string): string {
  const [name = ""] = new URLSearchParams(parameter).keys();
  return name;
}
