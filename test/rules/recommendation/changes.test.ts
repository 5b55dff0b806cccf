import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf, delivery } from "../support";

const changes = (query: string) =>
  Object.fromEntries(
    recommend(advisor, answersOf(query)).changes.map(({ approach, turns }) => [approach, turns]),
  );

test("every other approach has its smallest change, in the order asked", () => {
  const complete =
    "exchange=send&trigger=hubspot&native=no&content=everything&auth=none&endpoint=public-post&skills=javascript&maintenance=yes&app=no&plan=lower";
  expect(changes(complete)).toEqual({
    "standard-workflow": [
      { question: "exchange", from: "send", to: "none" },
      { question: "native", from: "no", to: "yes" },
    ],
    "bot-action": [{ question: "trigger", from: "hubspot", to: "chat" }],
    "custom-code": [{ question: "endpoint", from: "public-post", to: "other" }],
    marketplace: [
      { question: "endpoint", from: "public-post", to: "none" },
      { question: "app", from: "no", to: "yes" },
    ],
    partner: [{ question: "endpoint", from: "public-post", to: "none" }],
  });
});

test("of changes equally small, the one that keeps the earlier answers is named", () => {
  const query =
    "exchange=read-back&trigger=hubspot&content=chosen&auth=none&endpoint=other&skills=full&maintenance=yes&app=no&plan=pro";
  expect(changes(query).partner).toEqual([{ question: "maintenance", from: "yes", to: "no" }]);
});

test("of changes equally small, the one that asks for fewer answers more comes before that", () => {
  const [start, exchange, ...more] =
    changes("exchange=read-back&auth=oauth2&app=no")["bot-action"] ?? [];
  expect([start?.to, exchange]).toEqual([
    "chat",
    { question: "exchange", from: "read-back", to: "none" },
  ]);
  expect(more.map(({ question }) => question)).toEqual(["native", "skills", "maintenance"]);
});

test("missing answers are added, with others that serve as well; any that will do are left out", () => {
  const open = changes("exchange=two-way&app=yes");
  expect(open.webhook).toEqual([
    { question: "trigger", to: "hubspot" },
    { question: "exchange", from: "two-way", to: "send" },
    { question: "content", to: "everything" },
    { question: "auth", to: "none", or: ["api-key"] },
    { question: "endpoint", to: "public-post" },
  ]);
});

test("“not sure” counts as what it was taken as", () => {
  const unsure = changes("exchange=none&trigger=hubspot&native=unsure&skills=none&app=no");
  expect(unsure.partner).toEqual([{ question: "native", from: "yes", to: "no" }]);
});

test("an approach that no answers lead to says so", () => {
  const lost = { ...delivery, approaches: [...delivery.approaches] };
  lost.approaches.push({ ...(lost.approaches[2] as (typeof lost.approaches)[2]), id: "balloon" });
  const result = recommend(lost, answersOf("distance=near&weight=light&fragile=no"));
  expect(result.changes).toContainEqual({ approach: "balloon", turns: null });
});

test("following a change leads where it says", () => {
  const query = "exchange=read-back&trigger=chat&content=events&auth=oauth2&endpoint=none&app=no";
  const answers = answersOf(query);
  for (const { approach, turns } of recommend(advisor, answers).changes) {
    const turned = Object.fromEntries((turns ?? []).map(({ question, to }) => [question, to]));
    expect(recommend(advisor, { ...answers, ...turned }).possible).toEqual([approach]);
  }
});
