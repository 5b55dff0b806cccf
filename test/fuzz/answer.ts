import type { IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, unzipSync } from "node:zlib";

/** What came back: of every answer on the connection the first. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Decompressed. */
  readonly body: Buffer;
  readonly milliseconds: number;
};

/** No answer, and why. */
export type Silence = { readonly silent: "closed" | "late" | "hung up"; readonly reason: string };

export type Outcome = Answer | Silence;

/** A body as it was before it was compressed. */
export function unpacked(body: Buffer, encoding = ""): Buffer {
  if (body.length === 0) return body;
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" || encoding === "deflate" ? unzipSync(body) : body;
}

/** Reads an answer's bytes as they came over a socket; null where they are none. */
export function parsed(bytes: Buffer, milliseconds: number): Answer | null {
  const text = bytes.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, end < 0 ? undefined : end).split("\r\n");
  const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(first) ?? [];
  if (!status) return null;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    headers[name.toLowerCase()] = value;
  }
  const body = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  return { status: Number(status), headers, body, milliseconds };
}
