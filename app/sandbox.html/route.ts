import { sandboxDocument, sandboxPolicy } from "@/components/use-case/bench/sandbox/document";

// Who may frame the site is read at run time.
export const dynamic = "force-dynamic";

/** The page inside the bench's frame. */
export function GET(): Response {
  return new Response(sandboxDocument, {
    headers: {
      "Cache-Control": "public, max-age=0, s-maxage=300",
      "Content-Security-Policy": sandboxPolicy(),
      "Content-Type": "text/html; charset=utf-8",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Robots-Tag": "noindex",
    },
  });
}
