import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../support";

const cautions = (query: string) => recommend(advisor, answersOf(query)).cautions;
const worth = (query: string) => cautions(query).filter(({ worthChecking }) => worthChecking);
const ownCode = "trigger=hubspot&skills=javascript&maintenance=yes&plan=pro&auth=none";

test("an approach is worth checking where all that rules it out has changed since", () => {
  expect(worth(`exchange=read-back&content=chosen&endpoint=other&${ownCode}`)).toEqual([
    { freshness: "webhook-methods", rules: ["webhook-public-post"], worthChecking: "webhook" },
    {
      freshness: "webhook-body",
      rules: ["webhook-everything-may-go", "webhook-not-chosen-content"],
      worthChecking: "webhook",
    },
    { freshness: "webhook-response", rules: ["webhook-not-read-back"], worthChecking: "webhook" },
  ]);
});

test("one reason that still stands is enough to leave it unmentioned", () => {
  const query =
    "exchange=read-back&content=chosen&endpoint=other&trigger=hubspot&auth=oauth2&app=no";
  expect(cautions(query)).toEqual([]);
  expect(worth("exchange=two-way&content=chosen&endpoint=other&app=yes")).toEqual([]);
});

test("a change that lifts nothing does not bring an approach back", () => {
  const query = `exchange=send&content=events&endpoint=public-post&${ownCode}&app=no`;
  expect(worth(query).map(({ worthChecking }) => worthChecking)).not.toContain("custom-code");
  expect(worth(query.replace("events", "engagements"))).toContainEqual({
    freshness: "event-triggers",
    rules: ["code-not-engagements"],
    worthChecking: "custom-code",
  });
});

test("only approaches simpler than the recommended one are worth checking", () => {
  expect(cautions("exchange=none&trigger=hubspot&native=yes")).toEqual([]);
});

test("what has changed about the recommended approach itself is said", () => {
  expect(cautions(`exchange=none&native=no&${ownCode}`)).toEqual([
    { freshness: "node-24", rules: ["code-someone-codes"] },
  ]);
  expect(
    cautions(
      "exchange=send&trigger=hubspot&content=everything&auth=none&endpoint=public-post&plan=lower",
    ),
  ).toEqual([{ freshness: "data-hub", rules: ["data-hub-pro"] }]);
});
