// @vitest-environment node
import { describe, expect, test } from "vitest";
import {
  type Draft,
  draftOf,
  faultsOf,
  jobOf,
  withoutSecrets,
} from "@/components/use-case/bench/draft";
import type { Sample } from "@/components/use-case/bench/types";
import { sample } from "./sample";

const draft = draftOf(sample);

const withInputs = (inputs: Record<string, string>): Draft => ({
  ...draft,
  inputs: { ...draft.inputs, ...inputs },
});

const withAnswer = (id: string, status: string, body: string): Draft => ({
  ...draft,
  responses: { ...draft.responses, [id]: { status, body } },
});

const inputsOf = (edited: Draft) => {
  const { event } = jobOf("action", sample, edited);
  return "inputFields" in event ? event.inputFields : null;
};

test("a missing value is an empty field", () => {
  expect(draft.inputs).toEqual({ domain: "example.org", employees: "40", industry: "" });
});

test("the sample comes back as it is when nothing is edited", () => {
  expect(inputsOf(draft)).toEqual({ domain: "example.org", employees: 40, industry: null });
  const { responses } = jobOf("action", sample, draft);
  expect(responses[0]).toMatchObject({ status: 200, body: '{\n  "employees": 40\n}' });
  expect(responses[1]).toMatchObject({ status: 201, body: "as it is" });
});

describe("inputs", () => {
  test("an empty field is a missing value", () => {
    expect(inputsOf(withInputs({ domain: " ", employees: "" }))).toEqual({
      domain: null,
      employees: null,
      industry: null,
    });
  });

  test("a number stays a number, and what is none stays as typed", () => {
    expect(inputsOf(withInputs({ employees: "2.5" }))).toMatchObject({ employees: 2.5 });
    expect(inputsOf(withInputs({ employees: "many" }))).toMatchObject({ employees: "many" });
    expect(inputsOf(withInputs({ domain: "40" }))).toMatchObject({ domain: "40" });
  });
});

describe("what is typed", () => {
  const typed = (type: string, value: string | number | boolean | null, text: string) => {
    const input = { name: "field", type, value };
    const of = { ...sample, inputs: [input] };
    const { event } = jobOf("action", of, { ...draftOf(of), inputs: { field: text } });
    return "inputFields" in event ? event.inputFields.field : undefined;
  };

  test.each([
    ["a number where a number was", "string", 7, "40", 40],
    ["a number for an input that takes one", "number", null, "40", 40],
    ["text where text was, whatever the input takes", "number", "7", "40", "40"],
    ["text for an input that takes text", "string", null, "40", "40"],
    ["yes or no where that was", "string", true, "false", false],
    ["yes or no where that was, still", "string", false, "true", true],
    ["text that only holds such a word", "string", true, "untrue", "untrue"],
    ["text that only begins with one", "string", true, "true enough", "true enough"],
    ["a word where text was", "string", "x", "true", "true"],
    ["no number, however large", "number", 7, "Infinity", "Infinity"],
  ])("%s", (_what, type, value, text, given) => {
    expect(typed(type, value, text)).toBe(given);
  });

  test("an input that has no field yet is missing", () => {
    const event = jobOf("action", sample, { ...draft, inputs: {} }).event;
    expect("inputFields" in event && event.inputFields.domain).toBeNull();
  });
});

test("the event has what HubSpot passes besides, and what was recorded of it", () => {
  const { event, now } = jobOf("action", { ...sample, event: { callbackId: "ap-9" } }, draft);
  expect(event).toMatchObject({
    origin: { portalId: 1 },
    callbackId: "ap-9",
    object: sample.object,
  });
  expect(jobOf("action", sample, draft).event).toMatchObject({ callbackId: "ap-1" });
  expect(now).toBeUndefined();
  expect(jobOf("action", { ...sample, now: "2026-03-02T10:00:00Z" }, draft).now).toBe(
    "2026-03-02T10:00:00Z",
  );
});

describe("sample responses", () => {
  const [provider] = sample.responses as [Sample["responses"][number]];

  test("one is given as the sample says where nothing was typed, so often, with its headers", () => {
    const often = { ...provider, times: 2, headers: { "x-page": "1" } };
    const { responses } = jobOf(
      "action",
      { ...sample, responses: [often] },
      { ...draft, responses: {} },
    );
    expect(responses).toEqual([
      {
        method: "GET",
        url: provider.url,
        status: 200,
        headers: { "x-page": "1" },
        body: "",
        times: 2,
      },
    ]);
    expect(jobOf("action", sample, draft).responses[0]).not.toHaveProperty("times");
    expect(jobOf("action", sample, draft).responses[0]?.headers).toEqual({});
  });

  test("none at all is given where none is chosen", () => {
    const { responses } = jobOf("action", sample, withAnswer("provider", "none", ""));
    expect(responses[0]?.status).toBe("none");
  });

  test("one without a body starts empty; only spaces are no fault", () => {
    const { json: _, ...bare } = provider;
    expect(draftOf({ ...sample, responses: [bare] }).responses.provider).toEqual({
      status: "200",
      body: "",
    });
    expect(faultsOf(sample, withAnswer("provider", "200", "  "))).toEqual({});
    expect(faultsOf(sample, { ...draft, responses: {} })).toEqual({});
  });

  test("too many requests says when to come back", () => {
    const { responses } = jobOf("action", sample, withAnswer("provider", "429", "{}"));
    expect(responses[0]).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
  });

  test("only one that is to be JSON, and is given, can be at fault", () => {
    expect(faultsOf(sample, draft)).toEqual({});
    expect(faultsOf(sample, withAnswer("provider", "none", "{"))).toEqual({});
    expect(faultsOf(sample, withAnswer("provider", "500", ""))).toEqual({});
    expect(Object.keys(faultsOf(sample, withAnswer("provider", "500", "{")))).toEqual(["provider"]);
  });
});

test("a bot is told what was written, and keeps the rest of its event", () => {
  const bot = {
    ...sample,
    event: { userMessage: { message: "old" }, session: { vid: 7 }, customState: { order: "A-1" } },
    inputs: [{ name: "message", type: "string", value: "Where is A-1?" }],
  };
  expect(jobOf("bot", bot, draftOf(bot)).event).toEqual({
    userMessage: { message: "Where is A-1?", quickReply: null },
    session: { vid: 7 },
    customState: { order: "A-1" },
  });
});

test("a secret is named where its value stood, even one whose name begins like another", () => {
  const { env } = jobOf("action", sample, draft);
  const said = `a ${env.TOKEN_OF_HUBSPOT} b ${env.TOKEN}`;
  expect(withoutSecrets(said, sample.secrets)).toBe("a {TOKEN_OF_HUBSPOT} b {TOKEN}");
});
