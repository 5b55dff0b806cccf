const denied = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/**
 * What every answer carries. No X-Frame-Options: it cannot name hosts, and would contradict
 * frame-ancestors. No HSTS: it belongs to whatever ends TLS in front of this server.
 * @type {Readonly<Record<string, string>>}
 */
export const houseHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": denied.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The policy of what is no page: nothing in it may run, and nobody may frame it. */
export const nothing = "default-src 'none'; frame-ancestors 'none'";

/** How long a shared cache may answer in the server's stead: not long enough to outlive a deployment. */
export const SHARED_FOR_MINUTES = "public, max-age=0, s-maxage=300";
