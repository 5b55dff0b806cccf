import { expect, test } from "vitest";
import { compile } from "@/rules/diagram/compile";
import { recommend } from "@/rules/recommendation/recommendation";
import type { Approach, When } from "@/rules/rulebook/schema";
import { answersOf, smallRulebook } from "../support";

const [bicycle, van, carrier] = smallRulebook.approaches as [Approach, Approach, Approach];

/** Deliveries with a tram, where a rule keeps it from some; it comes after the van. */
const withTram = (ruledOutBy: When[], more: Partial<Approach> = {}) =>
  compile({
    ...smallRulebook,
    approaches: [
      bicycle,
      van,
      {
        ...carrier,
        id: "tram",
        ruledOutBy: ruledOutBy.map((when, i) => ({ id: `not-${i}`, when, basis: "inferred" })),
        ...more,
      },
      carrier,
    ],
  });

const tramFor = (ruledOutBy: When[], query: string) =>
  recommend(withTram(ruledOutBy), answersOf(query)).alternatives.find(
    ({ approach }) => approach === "tram",
  );

test("an approach depends on what is still open, and not on what has been answered", () => {
  const far = "distance=far&licence=yes";
  expect(tramFor([{ distance: ["far"], weight: ["heavy"] }], far)?.dependsOn).toEqual(["weight"]);
  expect(tramFor([{ weight: ["heavy"] }], `${far}&weight=light`)?.dependsOn).toEqual([]);
});

test("nor on what can no longer rule it out", () => {
  const either = [
    { distance: ["near"], fragile: ["yes"] },
    { distance: ["far"], weight: ["heavy"] },
  ];
  expect(tramFor([either], "distance=far&licence=yes")?.dependsOn).toEqual(["weight"]);
});

test("the questions on which it depends stand in the order asked", () => {
  const backwards = [{ fragile: ["yes"] }, { weight: ["heavy"] }];
  expect(tramFor(backwards, "distance=far&licence=yes")?.dependsOn).toEqual(["weight", "fragile"]);
});

test("what works without a prerequisite may have one of its own", () => {
  const ticket = { id: "ticket", when: {}, basis: "inferred" as const };
  const tram = withTram([], { prerequisites: [ticket] });
  const { primary, prerequisites } = recommend(
    tram,
    answersOf("distance=far&weight=heavy&licence=yes"),
  );
  expect(primary).toBe("van");
  expect(prerequisites).toEqual([
    { id: "second-driver", met: false, without: [{ approach: "tram", dependsOn: [] }] },
  ]);
});
