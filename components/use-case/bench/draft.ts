import { type JsonFault, jsonFault } from "./json-fault";
import type { InputValue, Kind, Sample, SampleAnswer, SampleInput } from "./types";

/** What stands in the bench's fields: texts as typed, by input name and by answer id. */
export type Draft = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly responses: Readonly<Record<string, { readonly status: string; readonly body: string }>>;
};

export const statuses = ["200", "404", "429", "500", "none"] as const;

/** The sample, ready to be edited. */
export function draftOf({ inputs, responses }: Sample): Draft {
  return {
    inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, String(value ?? "")])),
    responses: Object.fromEntries(
      responses.map((answer) => [
        answer.id,
        { status: String(answer.status), body: bodyOf(answer) },
      ]),
    ),
  };
}

function bodyOf({ json, text }: SampleAnswer): string {
  return json === undefined ? (text ?? "") : JSON.stringify(json, null, 2);
}

/** The responses that cannot be used, and where; an empty one, a text or none at all need not be JSON. */
export function faultsOf({ responses }: Sample, draft: Draft): Record<string, JsonFault> {
  const faults = responses.flatMap(({ id, json }) => {
    const { status = "", body = "" } = draft.responses[id] ?? {};
    const fault = json === undefined || status === "none" || !body.trim() ? null : jsonFault(body);
    return fault ? [[id, fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

/** What the worker is given besides the action. */
export type Job = ReturnType<typeof jobOf>;

export function jobOf(kind: Kind, sample: Sample, draft: Draft) {
  return {
    event: eventOf(kind, sample, draft),
    env: Object.fromEntries(sample.secrets.map((name) => [name, dummyOf(name)])),
    responses: sample.responses.map(({ id, method, url, headers, times, ...answer }) => {
      const { status, body } = draft.responses[id] ?? { status: `${answer.status}`, body: "" };
      return {
        method,
        url,
        status: status === "none" ? ("none" as const) : Number(status),
        headers: { ...(status === "429" && { "retry-after": "1" }), ...headers },
        body,
        ...(times && { times }),
      };
    }),
    now: sample.now,
    byte: sample.byte,
  };
}

/** The event as HubSpot passes it, with what was edited; a bot is told what was written. */
function eventOf(kind: Kind, { inputs, object, event }: Sample, draft: Draft) {
  const fields = Object.fromEntries(
    inputs.map((input) => [input.name, typed(input, draft.inputs[input.name] ?? "")]),
  );
  if (kind === "bot") return { ...event, userMessage: { ...fields, quickReply: null } };
  return { origin: { portalId: 1 }, callbackId: "ap-1", ...event, object, inputFields: fields };
}

/** Empty is missing; what is not a number stays as typed, for malformed input is worth a try. */
function typed({ type, value }: SampleInput, text: string): InputValue {
  if (text.trim() === "") return null;
  const numeric = typeof value === "number" || (type === "number" && typeof value !== "string");
  if (numeric && Number.isFinite(Number(text))) return Number(text);
  if (typeof value === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

const dummyOf = (name: string) => `dummy-value-of-${name}`;

/** Names a secret where its value stood. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  // A longer name first: one may begin like another.
  return secrets
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(dummyOf(name), `{${name}}`), text);
}
