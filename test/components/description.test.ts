// @vitest-environment node
import { expect, test } from "vitest";
import { inWords } from "@/components/recommendation/description";
import { languages } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import { recommend } from "@/rules/recommendation/recommendation";
import { freshnessById, ruleById } from "@/rules/rulebook/lookup";
import { wordsOf } from "./words";

const given = (query: string) => recommend(advisor, Object.fromEntries(new URLSearchParams(query)));

const partner =
  "trigger=hubspot&exchange=read-back&content=chosen&auth=api-key&endpoint=other&skills=unsure&maintenance=unsure&app=no&plan=unsure";
const conflict = "trigger=external&exchange=none&native=yes&app=no&use-case=rotate-leads";
const webhook =
  "trigger=hubspot&exchange=send&content=everything&auth=none&endpoint=public-post&plan=lower";

test.each(languages)("%s: a result says the same to a program as to a reader", (language) => {
  const terms = wordsOf(language);
  const result = given(partner);
  const said = inWords(terms, result);
  const becomes = result.assumptions.flatMap(({ flips }) => flips.flatMap((one) => one.becomes));
  expect(becomes.length + result.together.length).toBeGreaterThan(0);
  expect(said.headline).toEqual({
    approach: "partner",
    name: terms.approach("partner"),
    title: terms.t("result:pageTitleProvisional", { approach: terms.approach("partner") }),
    text: terms.text("approaches:partner.verdictIf"),
    builds: terms.t("result:builds.oneIf", { approach: terms.approach("custom-code") }),
  });
  expect(said.question).toBeNull();
  expect(said.useCase).toBeNull();
  said.excluded.forEach(({ approach, name, rules, reasons }, i) => {
    expect({ approach, rules }).toEqual(result.excluded[i]);
    expect(name).toBe(terms.approach(approach));
    expect(reasons).toEqual(
      rules.map((rule) => ({
        rule,
        text: terms.reason(rule, "against", result.assumed.includes(rule)),
        assumed: result.assumed.includes(rule),
        basis: ruleById(rule).basis,
        places: (ruleById(rule).places ?? []).map(terms.place),
      })),
    );
  });
  for (const [side, rules] of Object.entries(result.reasons))
    expect(
      said.reasons[side as keyof typeof said.reasons].map(({ rule, text }) => [rule, text]),
    ).toEqual(
      rules.map((rule: string) => [rule, terms.reason(rule, "for", result.assumed.includes(rule))]),
    );
  expect(said.findOut).toEqual(
    result.findOut.map((question) => ({ question, text: terms.question(question) })),
  );
  expect(said.help).toEqual(
    result.help.map((channel) => ({
      channel,
      name: terms.text(`help:channels.${channel}.name`),
      text: terms.text(`help:channels.${channel}.for`),
    })),
  );
});

test("each assumption, change and prerequisite is told by id and in a sentence", () => {
  const terms = wordsOf("en");
  const { t, ifAnswer, capital } = terms;
  const result = given(partner);
  const said = inWords(terms, result);
  expect(said.assumptions.map(({ question, takenAs, text }) => [question, takenAs, text])).toEqual(
    result.assumptions.map(({ question, takenAs }) => [
      question,
      takenAs,
      t("result:assumptions.took", {
        question: terms.short(question),
        option: terms.option(question, takenAs),
      }),
    ]),
  );
  for (const { question, flips } of said.assumptions)
    for (const { to, text } of flips) expect(text).toContain(capital(ifAnswer(question, to)));
  const changed = said.changes.find(({ approach }) => approach === "marketplace");
  expect(changed).toMatchObject({ name: terms.approach("marketplace"), text: null });
  expect(changed?.turns).toEqual([
    {
      question: "app",
      from: "no",
      to: "yes",
      text: t("result:changes.differ", { if: capital(ifAnswer("app", "yes")) }),
    },
  ]);
  expect(said.prerequisites).toEqual([
    {
      id: "data-hub-pro",
      met: null,
      text: terms.text("result:prerequisites.of.data-hub-pro.unknown"),
      without: [],
    },
  ]);
  expect(said.together.length).toBeGreaterThan(0);
  for (const { becomes, text, turns } of said.together) {
    expect(text).toBe(t("result:assumptions.together", { headline: terms.headline(becomes) }));
    for (const { question, to, or = [], text } of turns) {
      const clauses = [to, ...or].map((option) => ifAnswer(question, option));
      expect(text).toBe(capital(terms.list(clauses, "disjunction")));
    }
  }
});

test("what HubSpot has changed is told with its date and source, and what it may bring back", () => {
  const terms = wordsOf("en");
  const told = (id: string) =>
    `${terms.text(`freshness:${id}.changed`)} ${terms.text(`freshness:${id}.consider`)}`;
  const result = given(partner);
  const said = inWords(terms, result);
  expect(said.cautions.length).toBeGreaterThan(0);
  expect(said.cautions).toEqual(
    result.cautions.map((one) => {
      const { date, source } = freshnessById(one.freshness);
      return { ...one, date, source, text: told(one.freshness) };
    }),
  );
  expect(said.reopened.length).toBeGreaterThan(0);
  expect(said.reopened).toEqual(
    result.reopened.map((one) => ({
      ...one,
      name: terms.approach(one.approach),
      text: [terms.t("result:reopened.text"), ...one.freshness.map(told)].join(" "),
    })),
  );
});

test("answers that contradict each other, and the use case, are named", () => {
  const terms = wordsOf("en");
  const said = inWords(terms, given(conflict));
  expect(said.conflicts).toEqual([
    {
      id: "starts-elsewhere-passes-nothing",
      questions: ["trigger", "exchange"],
      text: terms.text("advisor:conflicts.rows.starts-elsewhere-passes-nothing"),
      asked: ["trigger", "exchange"].map((question) => ({
        question,
        text: terms.question(question),
      })),
    },
  ]);
  expect(said.useCase).toEqual({
    useCase: "rotate-leads",
    text: terms.nameOfUseCase("rotate-leads"),
  });
  expect(said.headline).toMatchObject({
    title: terms.t("result:pageTitle", { approach: terms.approach("partner") }),
    text: terms.text("approaches:partner.verdict"),
    builds: null,
  });
});

test("what comes second says why, and what works without an upgrade is named", () => {
  const terms = wordsOf("en");
  const said = inWords(terms, given(webhook));
  const approach = terms.approach("webhook");
  expect(said.alternatives.map(({ approach: id, name, text }) => [id, name, text])).toEqual([
    [
      "custom-code",
      terms.approach("custom-code"),
      terms.t("result:others.mayFit", {
        approach,
        questions: terms.questionList(["skills", "maintenance"]),
      }),
    ],
    [
      "marketplace",
      terms.approach("marketplace"),
      terms.t("result:others.mayFit", { approach, questions: terms.questionList(["app"]) }),
    ],
    ["partner", terms.approach("partner"), terms.t("result:others.fits", { approach })],
  ]);
  expect(said.prerequisites[0]?.text).toBe(
    terms.text("result:prerequisites.of.data-hub-pro.lacking"),
  );
  expect(said.prerequisites[0]?.without.map(({ name }) => name)).toEqual([
    terms.approach("marketplace"),
    terms.approach("partner"),
  ]);
  expect(said.precautions).toEqual([
    { rule: "webhook-open-address", text: terms.text("rules:webhook-open-address.do") },
  ]);
});

test("while it is open, the next question is told, and what can no longer come first", () => {
  const terms = wordsOf("en");
  const said = inWords(terms, given("exchange=two-way"));
  expect(said.headline).toBeNull();
  expect(said.question).toEqual({ question: "app", text: terms.question("app") });
  const later = inWords(terms, given("exchange=send&trigger=hubspot&app=yes")).alternatives;
  expect(later.map(({ text }) => text)).toEqual(later.map(() => terms.t("advisor:board.later")));
});

test("a partner who may write one of several things is told so", () => {
  const terms = wordsOf("en");
  const result = given(
    "native=no&skills=none&exchange=read-back&content=chosen&auth=api-key&endpoint=other&app=no",
  );
  expect(result.builds).toHaveLength(2);
  const named = result.builds.map((id) => terms.quote(terms.approach(id)));
  expect(inWords(terms, result).headline).toMatchObject({
    builds: terms.t("result:builds.several", { approaches: terms.list(named, "disjunction") }),
  });
});
