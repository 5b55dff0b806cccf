import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { compile } from "@/rules/diagram/compile";
import { recommend } from "@/rules/recommendation/recommendation";
import { rulebook } from "@/rules/rulebook/rulebook";
import type { Rule } from "@/rules/rulebook/schema";
import { answersOf } from "../support";

const inverted = (rule: Rule): Rule =>
  rule.id === "webhook-not-read-back" ? { ...rule, basis: "document" } : rule;

/** The rulebook with the sheet read as it is printed: one field differs. */
const literal = compile({
  ...rulebook,
  approaches: rulebook.approaches.map((approach) => ({
    ...approach,
    ruledOutBy: approach.ruledOutBy.map(inverted),
  })),
});

const oneWay = answersOf(
  "exchange=send&trigger=hubspot&content=everything&auth=none&endpoint=public-post&skills=javascript&maintenance=yes&plan=pro&app=no",
);
const readBack = { ...oneWay, exchange: "read-back" };

test("as we read it, the plain one-way post is a webhook, and reading back is not", () => {
  expect(recommend(advisor, oneWay).primary).toBe("webhook");
  expect(recommend(advisor, readBack).primary).toBe("custom-code");
});

test("as printed, it is the other way round", () => {
  expect(recommend(literal, oneWay)).toMatchObject({ primary: "custom-code" });
  expect(recommend(literal, oneWay).excluded).toContainEqual({
    approach: "webhook",
    rules: ["webhook-not-read-back"],
  });
  expect(recommend(literal, readBack).primary).toBe("webhook");
});

test("it is the only line that is read otherwise than printed, against a webhook and for one", () => {
  const corrected = rulebook.approaches
    .flatMap(({ required, ruledOutBy, speaksFor }) => [...required, ...ruledOutBy, ...speaksFor])
    .filter(({ basis, readAs }) => basis === "corrected" || readAs);
  const places = [{ document: "one-pager", section: "webhook-when-not", item: 3 }];
  const [sends, reads] = [{ exchange: ["send"] }, { exchange: ["read-back"] }];
  expect(corrected).toMatchObject([
    { id: "webhook-not-read-back", when: sends, readAs: reads, places },
    { id: "webhook-one-way", when: reads, readAs: sends, places },
  ]);
});
