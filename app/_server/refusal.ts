import type { IncomingMessage, ServerResponse } from "node:http";
import { houseHeaders, nothing } from "@/components/layout/response-headers.js";
import words from "@/locales/generated-refused.json";
import { isLanguage, type Language } from "@/locales/languages";
import { preferredLanguage } from "@/locales/preferred-language";
import { type Refusal, statusOf } from "./admission";

/** Answers a request that goes no further: what is wrong, and how to mend it, in the reader's language. */
export function refuse(request: IncomingMessage, response: ServerResponse, why: Refusal): void {
  const path = (request.url ?? "").split("?")[0] ?? "";
  const language = languageOf(path, request);
  const { title, detail } = words[language][why];
  const status = statusOf[why];
  const forMachines = path.startsWith("/api/");
  response.writeHead(status, {
    ...houseHeaders,
    "Cache-Control": "no-store",
    "Content-Language": language,
    "Content-Security-Policy": nothing,
    "Content-Type": forMachines ? "application/problem+json" : "text/plain; charset=utf-8",
    ...(why === "method" ? { Allow: "GET, HEAD" } : {}),
    ...(forMachines ? { "Access-Control-Allow-Origin": "*" } : {}),
  });
  const problem = { type: "about:blank", title, status, detail };
  const text = forMachines ? JSON.stringify(problem) : `${title}\n\n${detail}\n`;
  // Whoever is still sending would not hear an answer that closes the connection.
  request.resume().once("end", () => response.end(text));
}

function languageOf(path: string, request: IncomingMessage): Language {
  const named = path.split("/")[1];
  return isLanguage(named)
    ? named
    : preferredLanguage(request.headers["accept-language"] ?? null, undefined);
}
