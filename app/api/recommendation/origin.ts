/**
 * Where this site is reached: SITE_URL where it is set, else the host that the caller asked for;
 * Next itself only knows the address it listens on. X-Forwarded-Host is not trusted: in a shared
 * cache it would let one caller choose the address that others are given.
 */
export function originOf(request: Request): string {
  if (process.env.SITE_URL) return process.env.SITE_URL;
  const url = new URL(request.url);
  const first = (name: string) => request.headers.get(name)?.split(",")[0]?.trim();
  const host = first("host") ?? url.host;
  const scheme = first("x-forwarded-proto") ?? url.protocol.replace(":", "");
  const origin = `${scheme === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(origin) ? origin : url.origin;
}
