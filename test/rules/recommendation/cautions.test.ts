import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { changeTouching } from "@/rules/recommendation/cautions";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../support";

const given = (query: string) => recommend(advisor, answersOf(query));
const reopened = (query: string) => given(query).reopened;
const ownCode = "trigger=hubspot&skills=javascript&maintenance=yes&plan=pro&auth=none";

test("an approach is to be checked first where HubSpot has changed all that rules it out", () => {
  expect(reopened(`exchange=read-back&content=chosen&endpoint=other&${ownCode}`)).toEqual([
    {
      approach: "webhook",
      rules: [
        "webhook-public-post",
        "webhook-everything-may-go",
        "webhook-not-chosen-content",
        "webhook-not-read-back",
      ],
      freshness: ["webhook-methods", "webhook-body", "webhook-response"],
    },
  ]);
});

test("nobody who codes and only some fields: the webhook’s own body comes before a partner", () => {
  const query =
    "trigger=hubspot&exchange=send&content=chosen&auth=api-key&endpoint=public-post&skills=none&app=no";
  expect(given(query)).toMatchObject({ primary: "partner", builds: ["custom-code"] });
  expect(reopened(query)).toMatchObject([{ approach: "webhook", freshness: ["webhook-body"] }]);
});

test("one reason that still stands is enough to leave it unmentioned", () => {
  const query =
    "exchange=read-back&content=chosen&endpoint=other&trigger=hubspot&auth=oauth2&app=no";
  expect(reopened(query)).toEqual([]);
  expect(reopened("exchange=two-way&content=chosen&endpoint=other&app=yes")).toEqual([]);
});

test("without any API, no change to what a webhook sends brings it back", () => {
  const query = "trigger=hubspot&exchange=send&content=everything&auth=none&endpoint=none&app=no";
  expect(given(query).primary).toBe("partner");
  expect(reopened(query)).toEqual([]);
});

test("a change that lifts nothing does not bring an approach back", () => {
  const query = `exchange=send&content=events&endpoint=public-post&${ownCode}&app=no`;
  expect(reopened(query)).toEqual([]);
  expect(reopened(query.replace("events", "engagements"))).toEqual([
    { approach: "custom-code", rules: ["code-not-engagements"], freshness: ["event-triggers"] },
  ]);
});

test("that HubSpot receives webhooks concerns a start elsewhere, and not a chat", () => {
  const elsewhere = "trigger=external&exchange=none&native=yes&app=no";
  expect(reopened(elsewhere)).toMatchObject([
    { approach: "standard-workflow", freshness: ["webhook-trigger"] },
    { approach: "custom-code", freshness: ["webhook-trigger"] },
  ]);
  const touching = (query: string) =>
    changeTouching(advisor, "code-starts-in-hubspot", answersOf(query));
  expect(touching("trigger=external")).toBe("webhook-trigger");
  expect(touching("trigger=chat")).toBeUndefined();
});

test("only approaches that come before the recommended one are to be checked", () => {
  expect(reopened("exchange=none&trigger=hubspot&native=yes")).toEqual([]);
});

test("what has changed about the recommended approach itself is said, and of no other", () => {
  expect(given(`exchange=none&native=no&${ownCode}`).cautions).toEqual([
    { freshness: "node-24", rules: [] },
  ]);
  const post =
    "exchange=send&trigger=hubspot&content=everything&auth=none&endpoint=public-post&plan=lower";
  expect(given(post).cautions).toEqual([{ freshness: "data-hub", rules: ["data-hub-pro"] }]);
  expect(given("trigger=hubspot&exchange=none&native=no&skills=none&app=yes").cautions).toEqual([]);
});

test("what a partner would write has its changes too", () => {
  const query = "trigger=chat&exchange=none&native=no&skills=none&app=no";
  expect(given(query).cautions.map(({ freshness }) => freshness)).toEqual([
    "bot-runtime",
    "data-hub",
  ]);
});
