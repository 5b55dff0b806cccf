import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import type { Case } from "@/rules/use-cases/case";
import english from "../../locales/en/use-cases/cleanup-company-data.json";
import { contractFaults } from "../../scripts/harness/as-declared";
import { codeFaults } from "../../scripts/harness/code";
import { folders } from "../../scripts/harness/folders";
import { runCase } from "../../scripts/harness/run";
import { wordFaults } from "../../scripts/harness/words";

vi.setConfig({ testTimeout: 60_000 }); // a slow machine starts processes slowly

const exemplar = folders.find(({ id }) => id === "cleanup-company-data");
if (!exemplar) throw new Error("The exemplar is gone: name another use case in this test.");
const { blueprint, cases } = exemplar;
const careless = fileURLToPath(new URL("careless/action.cjs", import.meta.url));

/** What the careless action comes to in one of its ways. */
const inMode = (mode: string, more: Partial<Case> = {}) => {
  const tried: Case = {
    id: mode,
    kind: "other",
    inputs: { mode },
    hubspot: { objects: { companies: [{ id: "7", properties: {} }] } },
    responses: [
      {
        service: "provider",
        method: "GET",
        path: "/moved",
        status: 302,
        headers: { location: "https://elsewhere.example.com/" },
      },
    ],
    expect: { outputs: {}, writes: [] },
    ...more,
  };
  return runCase(blueprint, tried, careless);
};

test.concurrent.each([
  ["elsewhere", "calls https://elsewhere.example.com"],
  ["redirect", "PROVIDER_KEY_CLEANUP did not arrive"],
  ["no-key", "PROVIDER_KEY_CLEANUP did not arrive"],
  ["hubspot-key", "HUBSPOT_TOKEN_CLEANUP must not be sent there"],
  ["old-path", "knows no such call (404)"],
  ["no-body", "no properties in the body"],
])("an action that is careless about %s is found out", async (mode, fault) => {
  const { faults } = await inMode(mode);
  expect(faults.join("\n")).toContain(fault);
});

test.concurrent("following a redirect is a fault where the key is right", async () => {
  const open = { ...blueprint, services: blueprint.services.map(({ id, base }) => ({ id, base })) };
  const responses = [
    {
      service: "provider",
      method: "GET",
      path: "/moved",
      status: 302,
      headers: { location: "https://elsewhere.example.com/" },
    },
  ] as const;
  const tried: Case = {
    id: "redirect",
    kind: "other",
    inputs: { mode: "redirect" },
    responses: [...responses],
    expect: { outputs: {}, writes: [] },
  };
  const { faults } = await runCase(open as Blueprint, tried, careless);
  expect(faults.join()).toContain("follows a redirect");
});

test.concurrent("a write that is not awaited is lost", async () => {
  expect((await inMode("not-awaited")).writes).toEqual([]);
});

test.concurrent("an error that main throws is reported", async () => {
  expect((await inMode("throws")).reports[0]?.threw).toContain("careless");
});

test.concurrent("a secret that nobody has set is refused, but no fault", async () => {
  const { calls, faults } = await inMode("old-path", { withoutSecrets: ["HUBSPOT_TOKEN_CLEANUP"] });
  expect(calls.map(({ status }) => status)).toEqual([401]);
  expect(faults).toEqual([]);
});

test.concurrent("`now` stops new Date(), not Date.now()", async () => {
  const { reports } = await runCase(
    blueprint,
    {
      id: "clock",
      kind: "other",
      now: "2026-03-02T10:00:00Z",
      expect: { outputs: {}, writes: [] },
    },
    fileURLToPath(new URL("careless/clock.cjs", import.meta.url)),
  );
  const { first, later, before, after } = (reports[0]?.result ?? {}) as Record<string, never>;
  expect([first, later]).toEqual(["2026-03-02T10:00:00.000Z", "2026-03-02T10:00:00.000Z"]);
  expect(before).toBeGreaterThanOrEqual(Date.parse("2026-03-02T10:00:00Z"));
  expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(45);
});

test("what a blueprint does not say is named, with file, field and remedy", async () => {
  const found = contractFaults(exemplar, [await inMode("old-path"), await inMode("")]).join("\n");
  expect(found).toContain("field inputs.undeclared: read, but not declared.");
  expect(found).toContain("field inputs.domain: no case makes the code read it.");
  expect(found).toContain("field secrets.PROVIDER_KEY_CLEANUP: no case makes the code read it.");
  expect(found).toContain("field outputs.extra: returned, but not declared.");
  expect(found).toContain("field outputs.version: missing in a case.");
  expect(found).toContain('field outputs.status: returns "odd".');
  expect(found).toContain("field outputs.status: no case ends in review.");
});

test("kinds of case that are missing are named", () => {
  const few = { ...exemplar, cases: { ...cases, cases: cases.cases.slice(0, 1) } };
  const found = contractFaults(few, []).join("\n");
  for (const kind of ["missing", "malformed", "timeout", "throttled", "failing", "nonsense"]) {
    expect(found).toContain(`no case of kind ${kind}.`);
  }
});

test("code that cannot be pasted is named", () => {
  const code = readFileSync(careless, "utf8");
  const bad = `${code}\nconst fs = require("fs"); Math.random(); // callback`;
  const found = codeFaults({ ...exemplar, code: bad }).join("\n");
  expect(found).toContain("loads a module");
  expect(found).toContain("Math.random");
  expect(found).toContain("uses an undated path");
  expect(found).toContain("field calls: differs.");
  expect(found).not.toContain("callback");
});

test("a bot's code serves a callback too, a workflow's must not", () => {
  const serving = (code: string) => code.replace("async (event)", "async (event, callback)");
  const bot = { ...exemplar, blueprint: { ...blueprint, kind: "bot" as const } };
  expect(codeFaults({ ...bot, code: serving(exemplar.code) })).toEqual([]);
  expect(codeFaults(bot).join("\n")).toContain("exports.main = async (event, callback) => …");
  expect(codeFaults(exemplar)).toEqual([]);
  const found = codeFaults({ ...exemplar, code: serving(exemplar.code) }).join("\n");
  expect(found).toContain("names a callback");
  expect(found).toContain("exports.main = async (event) => …");
});

test("words that are missing or left over are named", () => {
  const { problem: _, ...rest } = english;
  const words = {
    ...rest,
    limits: { ...english.limits, leftover: "x" },
    inputs: { ...english.inputs, domain: " " },
  };
  const given = { id: "x", file: "locales/en/x.json", blueprint, cases, english };
  expect(wordFaults({ ...given, words: english })).toEqual([]);
  const found = wordFaults({ ...given, words }).join("\n");
  expect(found).toContain("field problem: the text is missing.");
  expect(found).toContain("field limits > leftover: nothing needs this text.");
  expect(found).toContain("field inputs > domain: empty, or loose spaces.");
});

test.each([
  ["too few", ["one", "two"], "field words: 2 search words. Write 8 to 15"],
  ["none at all", undefined, "field words: 0 search words."],
  ["an empty one", ["", ..."abcdefg"], "field words: a search word is empty"],
  ["one twice", ["a", ..."abcdefg"], "field words: twice: a."],
])("search words that nobody would find it by are named: %s", (_, list, said) => {
  const given = { id: "x", file: "locales/en/x.json", blueprint, cases, english };
  const found = wordFaults({ ...given, words: { ...english, words: list } });
  expect(found.join("\n")).toContain(said);
  expect(found).toHaveLength(1);
});
