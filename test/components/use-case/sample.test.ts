// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sampleOf } from "@/components/use-case/sample";
import { fileOf, sourceOf } from "@/components/use-case/source";
import { summariesIn } from "@/components/use-case/summaries";
import { languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { blueprintOf, blueprints } from "@/rules/use-cases/registry";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sample-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A run that was recorded of a use case, as the build leaves it. */
function record(id: string, recording: object) {
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  mkdirSync(join(folder, "rules/use-cases", id), { recursive: true });
  writeFileSync(join(folder, "rules/use-cases", id, "sample.json"), JSON.stringify(recording));
}

const run = { responses: [{ id: "r" }], outputs: { status: "ok" }, requests: [], log: ["done"] };
const cleanup = blueprintOf("cleanup-company-data") as Blueprint;
const words = wordsOfUseCase("en", "cleanup-company-data");

test("the bench starts from the run that was recorded, each input with its type and purpose", () => {
  const object = { objectType: "COMPANY", objectId: 7 };
  const event = { object, inputFields: { domain: "acme.example", industry: null } };
  record(cleanup.id, { ...run, event, now: "2026-03-02T10:00:00Z" });
  const { sample, recorded } = sampleOf(cleanup, words) ?? {};
  expect(recorded).toEqual({ outputs: run.outputs, requests: run.requests, log: run.log });
  expect(sample).toEqual({
    event,
    object,
    inputs: cleanup.inputs.map(({ name, type }) => ({
      name,
      type,
      value: name === "domain" ? "acme.example" : null,
      purpose: words.inputs[name],
    })),
    responses: run.responses,
    secrets: cleanup.secrets,
    now: "2026-03-02T10:00:00Z",
  });
});

test("a bot is given one message, and a run without a clock has none", () => {
  const bot = blueprintOf("order-status") as Blueprint;
  record(bot.id, { ...run, event: { userMessage: { message: "Where is it?" } } });
  const { sample } = sampleOf(bot, wordsOfUseCase("en", bot.id)) ?? {};
  expect(sample?.inputs).toEqual([{ name: "message", type: "string", value: "Where is it?" }]);
  expect(sample?.object).toBeNull();
  expect(sample).not.toHaveProperty("now");
});

test("an event without message or inputs leaves the fields empty", () => {
  const bot = blueprintOf("order-status") as Blueprint;
  record(bot.id, { ...run, event: {} });
  expect(sampleOf(bot, wordsOfUseCase("en", bot.id))?.sample.inputs[0]?.value).toBeNull();
  record(cleanup.id, { ...run, event: {} });
  const values = sampleOf(cleanup, words)?.sample.inputs.map(({ value }) => value);
  expect(values).toEqual(cleanup.inputs.map(() => null));
});

test("where no run is recorded there is no bench", () => {
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  expect(sampleOf(cleanup, words)).toBeUndefined();
});

test("a template’s code is in the file that its kind has", () => {
  expect([fileOf({ kind: "action" }), fileOf({ kind: "bot" })]).toEqual(["action.js", "action.js"]);
  expect(fileOf({ kind: "receiver" })).toBe("receiver.js");
  expect(sourceOf({ id: "rotate-leads", kind: "action" })).toContain("exports.main");
});

test.each(languages)(
  "%s: a result knows of every template how it fits, in its reader’s words",
  (language) => {
    const summaries = summariesIn(language);
    expect(Object.keys(summaries)).toEqual(blueprints.map(({ id }) => id));
    for (const { id, approach, kind, fit, native } of blueprints) {
      const said = wordsOfUseCase(language, id);
      const fits = Object.entries(fit).map(([other, does]) => [
        other,
        { fits: does, ...said.fit[other] },
      ]);
      expect(summaries[id]).toMatchObject({
        name: said.name,
        approach,
        kind,
        fit: Object.fromEntries(fits),
        ...(native && { native: { ...native, ...said.native } }),
      });
    }
  },
);
