import { withoutSecrets } from "./draft";
import type { End, Kind, Report, SentRequest } from "./types";

/** What the frame handed back; a worker may have said anything in it. */
export type Heard = { readonly end: string; readonly entries: readonly Entry[] };
type Entry = Readonly<Record<string, unknown>>;

/** Puts what was heard in order, and takes the secrets out of it. */
export function reportOf({ end, entries }: Heard, kind: Kind, secrets: readonly string[]): Report {
  const clean = (value: unknown) => withoutSecrets(String(value ?? ""), secrets);
  const all = (wanted: string) => entries.filter((entry) => entry.kind === wanted);
  const last = entries.findLast(({ kind }) => kind === end);
  const outputs = end === "returned" ? outputsOf(clean(last?.text), kind) : null;
  return {
    end: endOf(end, outputs, last, clean),
    outputs: outputs ?? {},
    requests: all("request").map((entry) => requestOf(entry, clean)),
    log: all("log").map(({ text }) => clean(text)),
    milliseconds: typeof last?.took === "number" ? last.took : null,
  };
}

function endOf(
  end: string,
  outputs: object | null,
  last: Entry | undefined,
  clean: (value: unknown) => string,
): End {
  if (end === "returned") return { how: outputs ? "returned" : "no-outputs" };
  if (end === "threw") {
    const line = Number(last?.line);
    return { how: "threw", message: clean(last?.text), line: line > 0 ? line : null };
  }
  if (end === "stopped" || end === "too-much") return { how: end };
  return { how: "unavailable" };
}

/** An action names its outputs in `outputFields`; a bot answers with the object itself. */
function outputsOf(text: string, kind: Kind): Record<string, unknown> | null {
  const returned = fieldsOf(text);
  const outputs = kind === "bot" ? returned : returned?.outputFields;
  return isFields(outputs) ? outputs : null;
}

function requestOf(entry: Entry, clean: (value: unknown) => string): SentRequest {
  const headers = Object.entries(fieldsOf(clean(entry.headers)) ?? {});
  const status = Number(entry.status);
  return {
    method: clean(entry.method),
    url: clean(entry.url),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: clean(entry.body) || null,
    status: status > 0 ? status : "none",
    known: entry.known !== false,
  };
}

function fieldsOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
