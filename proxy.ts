import { type NextRequest, NextResponse } from "next/server";
import { linkQuestions } from "@/rules/link/link-questions";
import { decodeState, encodeState } from "@/rules/link/state-segment";
import { blueprintIds } from "@/rules/use-cases/registry";
import { isLanguage, LANGUAGE_COOKIE } from "./locales/languages";
import { preferredLanguage } from "./locales/preferred-language";

// What may follow the language. All else is answered by one static page a language, never by a new render.
const pages = new Set([
  "",
  "advisor",
  "guide",
  "use-cases",
  ...blueprintIds.map((id) => `use-cases/${id}`),
]);

/** Sends each visitor to a language, and each advisor query to the page that renders its state. */
export function proxy(request: NextRequest): NextResponse {
  const [language, ...rest] = request.nextUrl.pathname.split("/").slice(1);
  if (!isLanguage(language)) return toLanguage(request);
  const page = rest.join("/");
  const query = page.startsWith("advisor/")
    ? decodeState(linkQuestions, rest.slice(1).join("/"))
    : null;
  if (query) return redirect(request, `/${language}/advisor`, query.toString(), 308);
  if (!pages.has(page)) {
    const missing = page.startsWith("use-cases/") ? "unknown-use-case" : "not-found";
    return rewrite(request, `/${language}/${missing}`, 404);
  }
  if (page !== "advisor") return NextResponse.next();
  // A path for each state lets Next render it once and answer from its cache ever after.
  return rewrite(
    request,
    `/${language}/advisor/${encodeState(linkQuestions, request.nextUrl.searchParams)}`,
  );
}

function toLanguage(request: NextRequest): NextResponse {
  const accept = request.headers.get("accept-language");
  const language = preferredLanguage(accept, request.cookies.get(LANGUAGE_COOKIE)?.value);
  const { pathname, search } = request.nextUrl;
  const path = `/${language}${pathname === "/" ? "" : pathname}`;
  const response = redirect(request, path, search, 307);
  response.headers.set("Vary", "Accept-Language, Cookie");
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function redirect(request: NextRequest, pathname: string, search: string, status: 307 | 308) {
  const url = request.nextUrl.clone();
  url.pathname = pathname;
  url.search = search;
  return NextResponse.redirect(url, status);
}

function rewrite(request: NextRequest, pathname: string, status = 200): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = pathname;
  url.search = "";
  return NextResponse.rewrite(url, { status });
}

export const config = { matcher: ["/((?!_next/|api/|.*\\.[^/]+$).*)"] };
