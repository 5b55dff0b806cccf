import { expect, test } from "vitest";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { answersOf } from "../support";

const given = (query: string) => recommend(advisor, answersOf(query));
const ownCode = "trigger=hubspot&skills=javascript&maintenance=yes&plan=pro";
const post = "exchange=send&trigger=hubspot&content=everything&auth=none&endpoint=public-post";

test("with no answer all is open, and the first question that decides comes next", () => {
  const result = given("");
  expect(result).toMatchObject({ status: "open", primary: null, next: "trigger", useCase: null });
  expect(result.possible).toEqual(advisor.approaches.map(({ id }) => id));
});

test("while it is open, nothing is said that only a result can say", () => {
  expect(given("")).toMatchObject({
    builds: [],
    reopened: [],
    alternatives: [],
    excluded: [],
    conflicts: [],
    reasons: { required: [], speaksFor: [] },
    assumed: [],
    prerequisites: [],
    precautions: [],
    assumptions: [],
    together: [],
    findOut: [],
    changes: [],
    cautions: [],
    help: [],
  });
});

test("while open, what no answer can bring back is ruled out and the rest is possible", () => {
  const result = given("exchange=send&trigger=hubspot");
  expect(result).toMatchObject({ status: "open", primary: null, next: "content" });
  expect(result.possible).toEqual(["webhook", "custom-code", "marketplace", "partner"]);
  expect(result.excluded).toEqual([
    { approach: "standard-workflow", rules: ["standard-nothing-exchanged"] },
    { approach: "bot-action", rules: ["bot-starts-in-chat"] },
  ]);
});

test("once it is settled, nothing else is asked and only the primary is possible", () => {
  expect(given(`${post}&plan=pro`)).toMatchObject({
    status: "settled",
    primary: "webhook",
    next: null,
    possible: ["webhook"],
    reasons: {
      required: ["webhook-public-post", "webhook-everything-may-go"],
      speaksFor: ["webhook-one-way"],
    },
    prerequisites: [],
    assumptions: [],
    together: [],
  });
});

test("what also fits comes after it, with the open questions on which it depends", () => {
  expect(given(`${post}&plan=pro`).alternatives).toEqual([
    { approach: "custom-code", dependsOn: ["skills", "maintenance"] },
    { approach: "marketplace", dependsOn: ["app"] },
    { approach: "partner", dependsOn: [] },
  ]);
  expect(given(`${post}&plan=pro&skills=full&maintenance=yes&app=no`).alternatives).toEqual([
    { approach: "custom-code", dependsOn: [] },
    { approach: "partner", dependsOn: [] },
  ]);
});

test("each excluded approach names every rule that excludes it", () => {
  const result = given(`exchange=read-back&content=chosen&auth=none&endpoint=other&${ownCode}`);
  expect(result.primary).toBe("custom-code");
  expect(result.excluded).toEqual([
    { approach: "standard-workflow", rules: ["standard-nothing-exchanged"] },
    {
      approach: "webhook",
      rules: [
        "webhook-public-post",
        "webhook-everything-may-go",
        "webhook-not-chosen-content",
        "webhook-not-read-back",
      ],
    },
    { approach: "bot-action", rules: ["bot-starts-in-chat"] },
  ]);
});

test("questions about another system rule nothing out where there is none", () => {
  const result = given(`exchange=none&native=no&auth=oauth2&endpoint=none&${ownCode}`);
  expect(result.primary).toBe("custom-code");
  expect(result.reasons.speaksFor).toEqual(["code-computes"]);
  expect(result.alternatives).toEqual([
    { approach: "marketplace", dependsOn: ["app"] },
    { approach: "partner", dependsOn: [] },
  ]);
});

test("a lower plan needs the upgrade first, and what works without one is named", () => {
  expect(given(`${post}&plan=lower`).prerequisites).toEqual([
    {
      id: "data-hub-pro",
      met: false,
      without: [
        { approach: "marketplace", dependsOn: ["app"] },
        { approach: "partner", dependsOn: [] },
      ],
    },
  ]);
  expect(given(`${post}&plan=lower&app=no`).prerequisites).toEqual([
    { id: "data-hub-pro", met: false, without: [{ approach: "partner", dependsOn: [] }] },
  ]);
  expect(given(`${post}&plan=lower&app=yes`).prerequisites[0]?.without).toEqual([
    { approach: "marketplace", dependsOn: [] },
  ]);
});

test("an approach that needs no plan names no prerequisite", () => {
  expect(given("exchange=two-way&app=yes&plan=lower")).toMatchObject({
    primary: "marketplace",
    prerequisites: [],
  });
});

test.each([
  ["a standard workflow", "exchange=none&trigger=hubspot&native=yes", ["knowledge-base"]],
  ["a webhook", `${post}&plan=pro`, ["technical-consulting", "knowledge-base"]],
  [
    "own code",
    `exchange=none&native=no&${ownCode}`,
    ["developer-resources", "technical-consulting"],
  ],
  ["an app", "exchange=two-way&app=yes", ["knowledge-base", "partners"]],
  ["nobody who codes", "exchange=two-way&app=no&skills=none", ["partners"]],
  [
    "own developers with an owner",
    "exchange=two-way&app=no&skills=full&maintenance=yes",
    ["developer-resources", "partners"],
  ],
  ["own developers, no owner", "exchange=two-way&app=no&skills=full&maintenance=no", ["partners"]],
])("help for %s, the best first", (_who, query, help) => {
  expect(given(query).help).toEqual(help);
});

test("the use case is named and decides nothing", () => {
  const bare = given(`${post}&plan=pro`);
  const named = given(`${post}&plan=pro&use-case=rotate-leads`);
  expect(named).toEqual({ ...bare, useCase: "rotate-leads" });
  expect(given("use-case=rotate-leads")).toEqual({ ...given(""), useCase: "rotate-leads" });
});

test("unknown questions and answers count as not given", () => {
  expect(given("colour=blue&exchange=sideways&__proto__=x&constructor=y")).toEqual(given(""));
});

test("an app that does it is enough, whether or not another system is involved", () => {
  const inside = "trigger=hubspot&exchange=none&native=no&skills=none";
  expect(given(`${inside}&app=yes`)).toMatchObject({ status: "settled", primary: "marketplace" });
  expect(given(`${inside}&app=no`).primary).toBe("partner");
});

test("a webhook to an open address is recommended with what to see to", () => {
  expect(given(`${post}&plan=pro`).precautions).toEqual(["webhook-open-address"]);
  const keyed = post.replace("auth=none", "auth=api-key");
  expect(given(`${keyed}&plan=pro`)).toMatchObject({ primary: "webhook", precautions: [] });
});
