import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../support";

const given = (query: string) => recommend(advisor, answersOf(query));
const headline = (approach: string, needs: string[] = []) => ({ approach, needs });

test("“not sure” is taken as published, and what would change is named", () => {
  const result = given("exchange=none&trigger=unsure&native=yes");
  expect(result).toMatchObject({ status: "provisional", primary: "standard-workflow" });
  expect(result.assumptions).toMatchObject([
    {
      question: "trigger",
      takenAs: "hubspot",
      flips: [{ to: "external", becomes: [headline("marketplace"), headline("partner")] }],
    },
  ]);
});

test("where more questions would follow, all that it may become is named", () => {
  const [native] = given("exchange=none&trigger=hubspot&native=unsure").assumptions;
  expect(native?.takenAs).toBe("yes");
  expect(native?.flips.map(({ to }) => to)).toEqual(["no"]);
  expect(native?.flips[0]?.becomes).toHaveLength(4);
  expect(native?.flips[0]?.becomes).toEqual(
    expect.arrayContaining([
      expect.objectContaining(headline("custom-code")),
      expect.objectContaining(headline("custom-code", ["data-hub-pro"])),
      expect.objectContaining(headline("partner")),
    ]),
  );
});

test("an upgrade that may turn out to be needed is a change too", () => {
  const query = "exchange=none&trigger=hubspot&native=no&skills=full&maintenance=yes&plan=unsure";
  expect(given(query)).toMatchObject({ status: "provisional", primary: "custom-code" });
  expect(given(query).assumptions).toMatchObject([
    {
      question: "plan",
      takenAs: "pro",
      flips: [{ to: "lower", becomes: [headline("custom-code", ["data-hub-pro"])] }],
    },
  ]);
});

test("“not sure” about what cannot change anything leaves it settled", () => {
  const result = given("exchange=two-way&app=yes&auth=unsure&plan=unsure");
  expect(result.status).toBe("settled");
  expect(result.assumptions).toEqual([
    { question: "auth", takenAs: "api-key", flips: [] },
    { question: "plan", takenAs: "pro", flips: [] },
  ]);
});

test("answers that only together would change it are named together", () => {
  const result = given(
    "exchange=send&trigger=hubspot&native=no&content=unsure&auth=none&endpoint=unsure&skills=none&maintenance=yes&app=no&plan=pro",
  );
  expect(result).toMatchObject({ status: "provisional", primary: "partner" });
  expect(result.assumptions.map(({ question, flips }) => [question, flips])).toEqual([
    ["content", []],
    ["endpoint", []],
  ]);
  expect(result.together).toMatchObject([
    {
      becomes: headline("webhook"),
      turns: [
        { question: "content", from: "chosen", to: "everything" },
        { question: "endpoint", from: "other", to: "public-post" },
      ],
    },
  ]);
});

test("what one answer alone brings about is not repeated among the joint changes", () => {
  const result = given("exchange=two-way&app=unsure&plan=unsure&auth=unsure");
  expect(result.assumptions[2]).toMatchObject({ question: "plan", flips: [] });
  expect(result.assumptions[1]?.flips).toMatchObject([
    { to: "no", becomes: [headline("partner")] },
  ]);
  expect(result.together).toEqual([]);
});

test("all not sure: every question is an assumption", () => {
  const ids = advisor.vocabulary.variables.map(({ id }) => id);
  const result = recommend(advisor, Object.fromEntries(ids.map((id) => [id, "unsure"])));
  expect(result).toMatchObject({ status: "provisional", primary: "marketplace", next: null });
  expect(result.assumptions.map(({ question }) => question)).toEqual(ids);
});

test("the one or two questions that would settle most are named to be found out", () => {
  expect(given("exchange=two-way&app=unsure&plan=unsure&auth=unsure").findOut).toEqual(["app"]);
  const all = Object.fromEntries(advisor.vocabulary.variables.map(({ id }) => [id, "unsure"]));
  expect(recommend(advisor, all).findOut).toHaveLength(2);
  const joint =
    "exchange=send&trigger=hubspot&native=no&content=unsure&auth=none&endpoint=unsure&skills=none&maintenance=yes&app=no&plan=pro";
  expect(given(joint).findOut).toEqual(["content", "endpoint"]);
});

test("a rule that rests on an uncertain answer is marked, one that is known is not", () => {
  const result = given("trigger=hubspot&exchange=two-way&app=unsure&skills=none");
  expect(result.reasons.required).toEqual(["app-exists"]);
  expect(result.assumed).toEqual(["app-exists"]);
  const unsure = given("trigger=unsure&exchange=two-way&app=yes&skills=none");
  expect(unsure.assumed).toEqual(["bot-starts-in-chat"]);
});

test("an answer after which the same approach may still come, or another, is a change too", () => {
  const { primary, assumptions } = given("exchange=unsure&skills=none&app=no");
  const [exchange] = assumptions;
  const none = exchange?.flips.find(({ to }) => to === "none");
  const becomes = none?.becomes.map(({ approach }) => approach);
  expect(becomes).toContain(primary);
  expect(becomes).toContain("standard-workflow");
});
