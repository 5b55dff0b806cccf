// @vitest-environment node
import { describe, expect, test } from "vitest";
import {
  type Draft,
  draftOf,
  faultsOf,
  jobOf,
  withoutSecrets,
} from "@/components/use-case/bench/draft";
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

describe("sample responses", () => {
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
