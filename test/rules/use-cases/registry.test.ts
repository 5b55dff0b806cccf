import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { areas } from "@/rules/rulebook/schema";
import { blueprintIds, blueprintOf, blueprints, casesOf } from "@/rules/use-cases/registry";

test("every folder is a use case, found by its name with its cases", () => {
  const folders = readdirSync("rules/use-cases", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...blueprintIds].sort()).toEqual(folders.sort());
  for (const id of folders) {
    expect(blueprintOf(id)?.id).toBe(id);
    const { cases, sample } = casesOf(id);
    expect(cases.length).toBeGreaterThan(0);
    if (sample) expect(cases.map((one) => one.id)).toContain(sample);
  }
});

test("use cases stand by area, in the sheet’s order, then what the sheet does not number", () => {
  const shown = blueprints.map(({ area }) => area);
  expect([...new Set(shown)]).toEqual([...areas]);
  expect(shown).toEqual([...shown].sort((a, b) => areas.indexOf(a) - areas.indexOf(b)));
  expect(blueprintIds).toEqual([
    "cleanup-company-data",
    "pull-enrich-records",
    "advanced-calculations",
    "automate-control-data",
    "webhook-receiver",
    "email-variants",
    "enrich-leads",
    "ai-lead-enrichment",
    "intent-score",
    "rotate-leads",
    "advanced-forecasts",
    "service-slas",
    "capacity-ticket-assignment",
    "order-status",
  ]);
});

test("a use case that there is none of has no blueprint, and its cases are asked for in vain", () => {
  expect(blueprintOf("make-coffee")).toBeUndefined();
  expect(() => casesOf("make-coffee")).toThrow("rules/use-cases has no folder “make-coffee”.");
});
