import { nothing, SHARED_FOR_MINUTES } from "@/components/layout/response-headers.js";
import { thirdPartyNotices } from "./notices";

export const dynamic = "force-static";

/** The licences of what the site is made of, as they ask to be passed on. */
export function GET(): Response {
  return new Response(thirdPartyNotices(), {
    headers: {
      "Cache-Control": SHARED_FOR_MINUTES,
      "Content-Security-Policy": nothing,
      "Content-Type": "text/plain; charset=utf-8",
    },
  });
}
