// @vitest-environment node
import { expect, test } from "vitest";
import { reportOf } from "@/components/use-case/bench/report";

const heard = (end: string, ...entries: Record<string, unknown>[]) =>
  reportOf({ end, entries }, "action", ["TOKEN"]);

test("the outputs are those of the last word, and requests and log stand in their order", () => {
  const report = heard(
    "returned",
    { kind: "log", level: "log", text: "one" },
    {
      kind: "request",
      method: "GET",
      url: "https://a.example/?k=dummy-value-of-TOKEN",
      headers: '{"x-api-key":"dummy-value-of-TOKEN"}',
      body: "",
      status: "none",
      known: true,
    },
    { kind: "log", level: "warn", text: "two" },
    { kind: "returned", text: '{"outputFields":{"status":"ok"}}', took: 12 },
  );
  expect(report).toEqual({
    end: { how: "returned" },
    outputs: { status: "ok" },
    requests: [
      {
        method: "GET",
        url: "https://a.example/?k={TOKEN}",
        headers: { "x-api-key": "{TOKEN}" },
        body: null,
        status: "none",
        known: true,
      },
    ],
    log: ["one", "two"],
    milliseconds: 12,
  });
});

test.each(["", "null", "[]", "{}", '{"outputFields":[1]}', "forged", '{"outputFields":{"a":…'])(
  "%j holds no outputs",
  (text) => {
    expect(heard("returned", { kind: "returned", text })).toMatchObject({
      end: { how: "no-outputs" },
      outputs: {},
    });
  },
);

test("a bot's answer is its outputs", () => {
  const entries = [{ kind: "returned", text: '{"botMessage":"Hello","responseExpected":false}' }];
  const { outputs } = reportOf({ end: "returned", entries }, "bot", []);
  expect(outputs).toEqual({ botMessage: "Hello", responseExpected: false });
});

test("an error has its words and, where known, its line", () => {
  expect(heard("threw", { kind: "threw", text: "TypeError: no", line: 3 }).end).toEqual({
    how: "threw",
    message: "TypeError: no",
    line: 3,
  });
  expect(heard("threw", { kind: "threw", text: "x", line: 0 }).end).toMatchObject({ line: null });
});

test("an entry of another kind than the end says nothing", () => {
  const forged = { kind: "returned", text: '{"outputFields":{"status":"forged"}}' };
  expect(heard("stopped", forged)).toMatchObject({ end: { how: "stopped" }, outputs: {} });
  expect(heard("anything", forged)).toMatchObject({ end: { how: "unavailable" }, outputs: {} });
});

test("a run that was too much, or that ended without a word, is told as such", () => {
  expect(heard("too-much").end).toEqual({ how: "too-much" });
  expect(heard("returned")).toMatchObject({ end: { how: "no-outputs" }, milliseconds: null });
  expect(heard("threw").end).toEqual({ how: "threw", message: "", line: null });
});

test("the last word of the kind counts, whatever is said after it", () => {
  const { outputs, milliseconds } = heard(
    "returned",
    { kind: "returned", text: '{"outputFields":{"status":"first"}}', took: 1 },
    { kind: "returned", text: '{"outputFields":{"status":"last"}}', took: 2 },
    { kind: "log", text: '{"outputFields":{"status":"logged"}}', took: 3 },
  );
  expect([outputs, milliseconds]).toEqual([{ status: "last" }, 2]);
});

test("a request that was answered has its status, and whether a sample was meant for it", () => {
  const request = {
    kind: "request",
    method: "GET",
    url: "https://a.example/",
    body: "x",
    status: "201",
  };
  const [known, foreign, odd] = heard(
    "returned",
    { ...request, headers: "{}" },
    { ...request, headers: "null", known: false },
    { ...request, headers: "[1]", status: "0" },
  ).requests;
  expect(known).toMatchObject({ status: 201, body: "x", headers: {}, known: true });
  expect(foreign).toMatchObject({ headers: {}, known: false });
  expect(odd).toMatchObject({ headers: {}, status: "none" });
});
