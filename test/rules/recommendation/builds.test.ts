import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { compile } from "@/rules/diagram/compile";
import { recommend } from "@/rules/recommendation/recommendation";
import type { Approach } from "@/rules/rulebook/schema";
import { answersOf, smallRulebook } from "../support";

const given = (query: string) => recommend(advisor, answersOf(query));
const lookUp = "exchange=read-back&content=chosen&auth=api-key&endpoint=other&app=no";

test.each([
  ["nobody can write it", "trigger=hubspot", "skills=none&maintenance=yes", ["custom-code"]],
  ["nobody would own it", "trigger=hubspot", "skills=full&maintenance=no", ["custom-code"]],
  ["in a chat", "trigger=chat", "skills=none&maintenance=no", ["bot-action"]],
  ["where it starts is still open", "", "skills=none", ["bot-action", "custom-code"]],
  ["it starts elsewhere: a whole integration", "trigger=external", "skills=none", []],
])("a partner writes just what is missing: %s", (_case, trigger, people, builds) => {
  const result = given([lookUp, trigger, people].filter(Boolean).join("&"));
  expect(result).toMatchObject({ primary: "partner", builds });
});

test("where more than people stand in the way, it is a whole integration", () => {
  const query = lookUp.replace("api-key", "oauth2");
  expect(given(`${query}&trigger=hubspot&skills=none`)).toMatchObject({ builds: [] });
});

test("no other approach builds anything", () => {
  expect(given(`trigger=hubspot&skills=none&${lookUp.replace("app=no", "app=yes")}`)).toMatchObject(
    { primary: "marketplace", builds: [] },
  );
});

test.each([
  ["lacking", "plan=lower", false],
  ["met", "plan=pro", true],
  ["not known", "", null],
  ["not sure", "plan=unsure", null],
])("its subscription is stated and never asked for: %s", (_known, plan, met) => {
  const result = given(`trigger=hubspot&skills=none&${lookUp}&${plan}`);
  expect(result).toMatchObject({ status: "settled", next: null });
  expect(result.prerequisites).toMatchObject([{ id: "data-hub-pro", met }]);
});

test("a whole integration needs no subscription", () => {
  expect(given("trigger=external&app=no&plan=lower").prerequisites).toEqual([]);
});

test("where a partner may write one of two things, a subscription that both need is named once", () => {
  const { builds, prerequisites } = given(`skills=none&${lookUp}`);
  expect(builds).toEqual(["bot-action", "custom-code"]);
  expect(prerequisites.map(({ id }) => id)).toEqual(["data-hub-pro"]);
});

test("what rules an approach out for more than people’s sake, no partner builds", () => {
  const [bicycle, van, carrier] = smallRulebook.approaches as [Approach, Approach, Approach];
  const needs = { id: "bicycle-needs", when: { licence: ["no"], fragile: ["yes"] } };
  const hiring = compile({
    ...smallRulebook,
    approaches: [
      { ...bicycle, ruledOutBy: [{ ...needs, basis: "inferred" }] },
      van,
      { ...carrier, builds: { approaches: ["bicycle"], despite: ["licence"] } },
    ],
  });
  const near = answersOf("distance=near&weight=light&fragile=yes&licence=no");
  expect(recommend(hiring, near)).toMatchObject({ primary: "carrier", builds: [] });
});
