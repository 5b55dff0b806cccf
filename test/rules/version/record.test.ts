import { expect, test } from "vitest";
import { rulebook } from "@/rules/rulebook/rulebook";
import { digestOf } from "@/rules/version/digest";
import { versions } from "@/rules/version/record";
import { versionsSchema } from "@/rules/version/schema";
import { unrecorded } from "@/rules/version/unrecorded";

test("what decides has not changed without an entry in the record of versions", () => {
  expect(unrecorded(rulebook, versions)).toBeUndefined();
});

test("a change without an entry is named, with the command that adds one", () => {
  const changed = { ...rulebook, approaches: rulebook.approaches.toReversed() };
  const told = unrecorded(changed, versions);
  expect(told).toContain("npm run rules:version");
  expect(told).toContain(digestOf(changed).slice(0, 7));
  expect(unrecorded(rulebook, [])).toContain("no version");
});

test("the record is in order: no version before the one that it follows, none twice in a row", () => {
  expect(versionsSchema.safeParse({ versions }).error).toBeUndefined();
  const dates = versions.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  for (const [i, { digest }] of versions.entries())
    expect(digest).not.toBe(versions[i + 1]?.digest);
});
