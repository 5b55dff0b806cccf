import { nothing } from "@/components/layout/response-headers.js";

/** Headers of every answer: anyone may call, for it holds nothing personal; nothing in it may run. */
export function headers(language: string, cacheControl: string): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": cacheControl,
    "Content-Language": language,
    "Content-Security-Policy": nothing,
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}
