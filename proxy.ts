import { type NextRequest, NextResponse } from "next/server";
import { files } from "@/components/take-along/files";
import { readLink } from "@/rules/link/answers";
import { linkQuestions, readinessQuestions } from "@/rules/link/link-questions";
import { decodeState, encodeState } from "@/rules/link/state-segment";
import { blueprintIds } from "@/rules/use-cases/registry";
import { isLanguage, LANGUAGE_COOKIE } from "./locales/languages";
import { preferredLanguage } from "./locales/preferred-language";

/** Pages of which there is one for each set of answers. */
const answered = ["advisor", "readiness"];

// What may follow the language. All else is answered by one static page a language, never by a new render.
const pages = new Set([
  "",
  ...answered,
  "guide",
  "use-cases",
  ...blueprintIds.map((id) => `use-cases/${id}`),
  ...files.map((file) => `take-along/${file}`),
]);

/** Sends each visitor to a language, and each set of answers to the page that renders its state. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = new URL(request.url);
  const [language, ...rest] = pathname.split("/").slice(1);
  if (!isLanguage(language)) return toLanguage(request);
  const page = rest.join("/");
  const [first = "", ...state] = rest;
  const isState = answered.includes(first) && state.length > 0;
  const query = isState ? decodeState(linkQuestions, state.join("/")) : null;
  if (query) return redirect(request, `/${language}/${first}`, searchOf(query), 308);
  if (!pages.has(page)) {
    const missing = page.startsWith("use-cases/") ? "unknown-use-case" : "not-found";
    return rewrite(request, `/${language}/${missing}`, 404);
  }
  if (!answered.includes(page)) return NextResponse.next();
  if (page === "advisor" && revisesReadiness(searchParams)) {
    return redirect(request, `/${language}/readiness`, searchOf(searchParams), 308);
  }
  // A path for each state lets Next render it once and answer from its cache ever after.
  return rewrite(request, `/${language}/${page}/${encodeState(linkQuestions, searchParams)}`);
}

/** Links of old ask an answer of the readiness check again where the check once stood. */
function revisesReadiness(query: URLSearchParams): boolean {
  const { revising } = readLink(linkQuestions, query);
  return readinessQuestions.some(({ id }) => id === revising);
}

function toLanguage(request: NextRequest): NextResponse {
  const accept = request.headers.get("accept-language");
  const language = preferredLanguage(accept, request.cookies.get(LANGUAGE_COOKIE)?.value);
  const { pathname, search } = new URL(request.url);
  const path = `/${language}${pathname === "/" ? "" : pathname}`;
  const response = isFile(pathname)
    ? rewrite(request, `/${language}/not-found`, 404)
    : redirect(request, path, search, 307);
  response.headers.set("Vary", "Accept-Language, Cookie");
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** No page has a dot in its name: what asks for a file is told at once that there is none. */
const isFile = (pathname: string) => /\.[^/]*$/.test(pathname);

const searchOf = (query: URLSearchParams) => (query.size > 0 ? `?${query}` : "");

// Built on the request's own address, not on nextUrl: that one calls every loopback address
// localhost, and Next then takes a rewrite for another server's and sends the request to itself.
function redirect(request: NextRequest, pathname: string, search: string, status: 307 | 308) {
  return NextResponse.redirect(new URL(pathname + search, request.url), status);
}

function rewrite(request: NextRequest, pathname: string, status = 200): NextResponse {
  return NextResponse.rewrite(new URL(pathname, request.url), { status });
}

export const config = {
  matcher: ["/((?!_next/|api/|cards/[a-z]+/[^/]+$|sandbox\\.html$|third-party-notices\\.txt$).*)"],
};
