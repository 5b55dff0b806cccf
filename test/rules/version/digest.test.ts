import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedAnswers, ruleEntries } from "@/rules/rulebook/entries";
import { rulebook } from "@/rules/rulebook/rulebook";
import type { AllOf, Rulebook, When } from "@/rules/rulebook/schema";
import { digestOf } from "@/rules/version/digest";
import { always } from "../../always";
import { anyRulebook } from "../any-rulebook";

const kinds = ["required", "ruledOutBy", "speaksFor", "prerequisites", "precautions"] as const;

/** The rulebook after one change. */
function changed(from: Rulebook, change: (copy: Rulebook) => void): Rulebook {
  const copy = structuredClone(from);
  change(copy);
  return copy;
}

/** Everything that only tells, told otherwise. */
const retold = (from: Rulebook) =>
  changed(from, (copy) => {
    copy.documents = [];
    copy.channels = [];
    copy.differences = [];
    copy.useCases = [];
    for (const question of copy.questions.filter(({ decides }) => decides === false)) {
      question.options.push("a-new-template");
    }
    for (const entry of copy.freshness) {
      Object.assign(entry, { date: "2030-01-01", source: "https://x.example", confidence: "page" });
    }
    for (const approach of copy.approaches) Object.assign(approach, { links: [], help: [] });
    for (const { rule } of ruleEntries(copy)) {
      rule.places = [{ document: "elsewhere", section: "other", item: 3 }];
      rule.explains = !rule.explains;
    }
  });

/** The same conditions, written by what they leave out, and the rules of each list the other way round. */
const rewritten = (from: Rulebook) =>
  changed(from, (copy) => {
    const optionsOf = (id: string) => from.questions.find((one) => one.id === id)?.options ?? [];
    const turn = (all: AllOf): AllOf =>
      Object.fromEntries(
        Object.entries(all)
          .reverse()
          .map(([question, choice]) => {
            const not = Array.isArray(choice);
            const others = optionsOf(question).filter(
              (option) => !(not ? choice : choice.not).includes(option),
            );
            if (others.length === 0) return [question, choice];
            return [question, not ? { not: others } : others];
          }),
      );
    const turned = (when: When): When =>
      Array.isArray(when) ? when.map(turn).reverse() : [turn(when)];
    for (const { rule } of ruleEntries(copy)) {
      rule.when = turned(rule.when);
      if (rule.readAs) rule.readAs = turned(rule.readAs);
    }
    for (const approach of copy.approaches) for (const kind of kinds) approach[kind].reverse();
    copy.conflicts.reverse();
    copy.freshness.reverse();
  });

test("words, places, links, dates and templates leave the version as it is", () => {
  expect(digestOf(retold(rulebook))).toBe(digestOf(rulebook));
  always(fc.property(anyRulebook, (any) => digestOf(retold(any)) === digestOf(any)));
});

test("conditions written otherwise, in another order, leave the version as it is", () => {
  expect(JSON.stringify(rewritten(rulebook))).not.toBe(JSON.stringify(rulebook));
  expect(digestOf(rewritten(rulebook))).toBe(digestOf(rulebook));
  always(fc.property(anyRulebook, (any) => digestOf(rewritten(any)) === digestOf(any)));
});

test("what a document prints does not count where we read it otherwise", () => {
  const misprinted = changed(rulebook, (copy) => {
    const corrected = ruleEntries(copy).filter(({ rule }) => rule.basis === "corrected");
    expect(corrected.length).toBeGreaterThan(0);
    for (const { rule } of corrected) rule.when = {};
  });
  expect(digestOf(misprinted)).toBe(digestOf(rulebook));
});

/** Each way of changing one thing that decides, by what it is. */
function* changes(from: Rulebook): Generator<[what: string, change: (copy: Rulebook) => void]> {
  for (const [q, question] of from.questions.entries()) {
    if (question.decides === false) continue;
    yield [`${question.id} unsure`, (to) => unsureOtherwise(to, q)];
    yield [`${question.id} options`, (to) => to.questions[q]?.options.reverse()];
    yield [`${question.id} more`, (to) => to.questions[q]?.options.push("more")];
    yield [`${question.id} gone`, (to) => to.questions.splice(q, 1)];
    yield [`${question.id} applies`, (to) => applyOtherwise(to, q)];
  }
  for (const [a, approach] of from.approaches.entries()) {
    yield [`${approach.id} moved`, (to) => moveToOtherEnd(to, a)];
    for (const flag of ["programmed", "readyMade"] as const) {
      yield [`${approach.id} ${flag}`, (to) => toggle(to, a, flag)];
    }
    for (const kind of kinds) {
      for (const r of approach[kind].keys()) {
        yield [`${approach.id} ${kind} ${r} gone`, (to) => to.approaches[a]?.[kind].splice(r, 1)];
      }
    }
  }
  for (const [r, { rule }] of ruleEntries(from).entries()) {
    for (const [n, { question }] of namedAnswers(rule.readAs ?? rule.when).entries()) {
      yield [`${rule.id} ${question}`, (to) => decideOtherwise(to, r, n)];
    }
    yield [`${rule.id} since`, (to) => changeSince(to, r)];
  }
  for (const i of from.conflicts.keys()) {
    yield [`conflict ${i}`, (to) => Object.assign(to.conflicts[i] as object, { when: {} })];
  }
}

function unsureOtherwise({ questions }: Rulebook, q: number) {
  const question = questions[q];
  if (!question) return;
  question.unsureAs = question.options.find((option) => option !== question.unsureAs) ?? "";
}

function applyOtherwise({ questions }: Rulebook, q: number) {
  const question = questions[q];
  if (question?.appliesWhen) delete question.appliesWhen;
  else if (question) question.appliesWhen = { trigger: ["chat"] };
}

function moveToOtherEnd({ approaches }: Rulebook, a: number) {
  const moved = approaches.splice(a, 1);
  if (a === 0) approaches.push(...moved);
  else approaches.unshift(...moved);
}

function toggle({ approaches }: Rulebook, a: number, flag: "programmed" | "readyMade") {
  const approach = approaches[a];
  if (approach) approach[flag] = !approach[flag];
}

/** The nth choice of a rule made its opposite. */
function decideOtherwise(to: Rulebook, r: number, n: number) {
  const rule = ruleEntries(to)[r]?.rule;
  const when = rule?.readAs ?? rule?.when ?? {};
  const choices = (Array.isArray(when) ? when : [when]).flatMap((all) =>
    Object.keys(all).map((question) => [all, question] as const),
  );
  const [all, question = ""] = choices[n] ?? [];
  const choice = all?.[question];
  if (all && choice) all[question] = Array.isArray(choice) ? { not: choice } : choice.not;
}

function changeSince(to: Rulebook, r: number) {
  const rule = ruleEntries(to)[r]?.rule;
  if (rule?.since) delete rule.since;
  else if (rule) rule.since = "webhook-body";
}

describe("another version follows from every change of what decides:", () => {
  const all = [...changes(rulebook)];

  test(`each of ${all.length} single changes`, () => {
    const digests = all.map(([, change]) => digestOf(changed(rulebook, change)));
    const same = all.filter((_, i) => digests[i] === digestOf(rulebook)).map(([what]) => what);
    expect(same).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  test("what reopens an approach, and for which answers", () => {
    for (const entry of ["reopens", "when"] as const) {
      const other = changed(rulebook, (copy) => {
        const webhook = copy.freshness.find(({ id }) => id === "webhook-body");
        if (webhook && entry === "reopens") webhook.reopens = false;
        if (webhook && entry === "when") webhook.when = { content: ["everything"] };
      });
      expect(digestOf(other), entry).not.toBe(digestOf(rulebook));
    }
  });

  test("what a partner builds", () => {
    const other = changed(rulebook, (copy) => {
      for (const { builds } of copy.approaches) builds?.approaches.pop();
    });
    expect(digestOf(other)).not.toBe(digestOf(rulebook));
  });

  test("in any rulebook, the order of its approaches", () => {
    const reversed = (any: Rulebook) => ({ ...any, approaches: any.approaches.toReversed() });
    always(fc.property(anyRulebook, (any) => digestOf(reversed(any)) !== digestOf(any)));
  });
});
