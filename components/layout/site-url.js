/** Stands for the site's own origin in pages that are rendered before anyone knows their host. */
export const UNKNOWN_ORIGIN = "https://site.invalid";

/**
 * The origin that SITE_URL names, such as `https://advise.example.com`; empty where it is not set,
 * so that addresses stay relative.
 * @param {string | undefined} [value]
 * @throws {Error} where it is set to anything but the origin of a web site, with how to mend it
 */
export function siteOrigin(value = process.env.SITE_URL) {
  if (!value) return "";
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain = url && !url.username && !url.password && !url.search && !url.hash;
  if (!plain || !/^https?:$/.test(url.protocol) || url.pathname !== "/") {
    throw new Error(
      `SITE_URL is "${value}": set it to scheme and host, such as https://advise.example.com, without a path, or leave it out.`,
    );
  }
  return url.origin;
}
