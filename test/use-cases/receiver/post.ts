import { createHash, createHmac } from "node:crypto";
import { request as open } from "node:http";

export const secret = "dummy-client-secret";
export const publicUrl = "https://hooks.example.com";
export const path = "/hubspot/deal-won";

export type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly retryAfter: string | undefined;
  readonly allow: string | undefined;
};

/** What HubSpot would post, and in what a test departs from it. */
export type Posted = {
  readonly body?: unknown;
  /** Sent as it is, instead of the body. */
  readonly raw?: string;
  readonly method?: string;
  readonly path?: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  /** The length is not announced. */
  readonly chunked?: true;
  /** So many characters are sent, and then no more. */
  readonly stopAfter?: number;
};

export const deal = (more: object = {}) => ({
  hs_object_id: "5014",
  dealname: "Écritoires, 40 pièces",
  amount: "18400.00",
  closedate: "1772409600000",
  ...more,
});

type Signed = { method?: string; uri?: string; body?: string; time?: number; key?: string };

/** The header of the older signature, as HubSpot describes it. */
export function v2({ method = "POST", uri = publicUrl + path, body = "", key = secret }: Signed) {
  const hash = createHash("sha256").update(`${key}${method}${uri}${body}`, "utf8").digest("hex");
  return { "x-hubspot-signature": hash, "x-hubspot-signature-version": "v2" };
}

/** The headers of the newer one. */
export function v3(signed: Signed) {
  const { method = "POST", uri = publicUrl + path, body = "", time = Date.now() } = signed;
  const hmac = createHmac("sha256", signed.key ?? secret);
  return {
    "x-hubspot-signature-v3": hmac.update(`${method}${uri}${body}${time}`, "utf8").digest("base64"),
    "x-hubspot-request-timestamp": String(time),
  };
}

/** One request, signed with v2 unless the test brings its own headers. */
export function post(url: string, posted: Posted = {}): Promise<Answer> {
  const method = posted.method ?? "POST";
  const text = posted.raw ?? JSON.stringify(posted.body ?? deal());
  const to = posted.path ?? path;
  const signature = posted.headers ?? v2({ method, uri: publicUrl + to, body: text });
  const length = posted.chunked ? {} : { "content-length": String(Buffer.byteLength(text)) };
  const type = { "content-type": posted.type ?? "application/json" };
  const headers = { ...type, ...length, ...signature };
  return new Promise((resolve, reject) => {
    const sent = open(url + to, { method, headers, agent: false }, async (response) => {
      let said = "";
      for await (const part of response) said += part;
      const { "retry-after": retryAfter, allow } = response.headers;
      const body = said === "" ? {} : JSON.parse(said);
      resolve({ status: response.statusCode ?? 0, body, retryAfter, allow });
      sent.destroy();
    });
    sent.on("error", reject);
    // Written before the end, so that Node does not work out the length by itself.
    if (posted.chunked) sent.write(text);
    if (posted.stopAfter !== undefined) sent.write(text.slice(0, posted.stopAfter));
    else sent.end(posted.chunked ? "" : text);
  });
}
