// @vitest-environment node
import { describe, expect, test } from "vitest";
import { stepsOf } from "@/components/recommendation/next-steps";
import { verdictSentence } from "@/components/recommendation/sentences";
import { asMarkdown, escaped } from "@/components/summary/as-markdown";
import { asText } from "@/components/summary/as-text";
import { briefOf } from "@/components/summary/brief";
import { LONGEST_MAIL, mailOf } from "@/components/summary/mail";
import { summaryOf } from "@/components/summary/summary";
import type { Asked } from "@/components/summary/told";
import { summariesIn } from "@/components/use-case/summaries";
import { languages } from "@/locales/languages";
import { wordsOfUseCase } from "@/locales/use-cases";
import { advisor } from "@/rules/advisor";
import { queryOf } from "@/rules/link/answers";
import { trailOf } from "@/rules/questionnaire/trail";
import { type Recommendation, recommend } from "@/rules/recommendation/recommendation";
import { freshnessById } from "@/rules/rulebook/lookup";
import { currentVersion } from "@/rules/version/record";
import { textsOf } from "../../locales/texts";
import { answersOf } from "../../rules/support";
import { wordsOf } from "../words";
import { askedIn, everyAsked, everyCase, origin, today } from "./cases";

const routes = answersOf(
  "use-case=rotate-leads&exchange=read-back&trigger=hubspot&content=chosen&auth=unsure&endpoint=other&skills=javascript&maintenance=yes&plan=lower&app=no",
);

const written = (asked: Asked) => [
  asText(summaryOf(asked)),
  asMarkdown(summaryOf(asked)),
  asText(briefOf(asked)),
  asMarkdown(briefOf(asked)),
  decodeURIComponent(mailOf(asked)),
];

/** The sentences that only one language has, of those that a summary is made of. */
const sentences = Object.fromEntries(
  languages.map((language) => {
    const own = textsOf(language)
      .filter(({ key }) => /^(summary|take-along|rules|questions|freshness):/.test(key))
      .map(({ text }) => text)
      .filter((text) => text.length > 20 && !text.includes("{{"));
    return [language, own];
  }),
);

const about = (asked: Asked) =>
  `${asked.language} ${queryOf({ answers: asked.answers, revising: null })}`;

test("every approach and every status is among what is tried", () => {
  const found = everyCase.map((answers) => recommend(advisor, answers));
  const has = (one: (found: Recommendation) => boolean) => found.some(one);
  expect(new Set(found.map(({ primary }) => primary)).size).toBe(advisor.approaches.length);
  expect(has(({ status }) => status === "provisional")).toBe(true);
  expect(has(({ conflicts }) => conflicts.length > 0)).toBe(true);
  expect(has(({ reopened }) => reopened.length > 0)).toBe(true);
  expect(has(({ prerequisites }) => prerequisites.some(({ met }) => met === false))).toBe(true);
});

test("no text has a hole: no key, no placeholder, nothing undefined", () => {
  for (const asked of everyAsked) {
    for (const text of written(asked)) {
      const holes = /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|\b[a-z-]+:[a-z]+(\.[\w-]+)+/.exec(
        text,
      );
      expect(holes?.[0], about(asked)).toBeUndefined();
    }
  }
});

test.each(languages)("%s alone is spoken in it, whatever the page's own language", (language) => {
  const others = languages.filter((one) => one !== language);
  const foreign = others
    .flatMap((one) => sentences[one] ?? [])
    .filter((text) => !sentences[language]?.includes(text));
  expect(foreign.length).toBeGreaterThan(300);
  for (const asked of everyAsked.filter((one) => one.language === language)) {
    const all = written(asked).slice(0, 4).join("\n");
    expect(
      foreign.filter((text) => all.includes(text)),
      about(asked),
    ).toEqual([]);
  }
});

test("each holds verdict, link, the day and the version of the rulebook", () => {
  for (const asked of everyAsked) {
    const { terms, language, answers } = asked;
    const recommendation = recommend(advisor, answers);
    const link = `${origin}/${language}/advisor${queryOf({ answers, revising: null })}`;
    const [text = "", , brief = "", , mail = ""] = written(asked);
    for (const one of [text, brief, mail]) {
      expect(one, about(asked)).toContain(terms.approach(recommendation.primary ?? ""));
      expect(one).toContain(verdictSentence(terms, recommendation));
      expect(one).toContain(link);
      expect(one).toContain(terms.date(today));
      expect(one).toContain(terms.date(currentVersion.date));
      expect(one).toContain(currentVersion.digest.slice(0, 7));
      expect(one).toContain(terms.t("common:footer.independent"));
    }
  }
});

test("each holds the plan, what it needs, every reason and every answer", () => {
  for (const asked of everyAsked) {
    const { terms, answers } = asked;
    const recommendation = recommend(advisor, answers);
    const { reasons, assumed, excluded, prerequisites } = recommendation;
    const text = asText(summaryOf(asked));
    const planned = stepsOf(terms, recommendation, summariesIn(asked.language));
    expect(planned.length).toBeGreaterThan(2);
    for (const { title } of planned) expect(text).toContain(title);
    for (const rule of [...reasons.required, ...reasons.speaksFor]) {
      expect(text).toContain(terms.reason(rule, "for", assumed.includes(rule)));
    }
    for (const rule of excluded.flatMap(({ rules }) => rules)) {
      expect(text).toContain(terms.reason(rule, "against", assumed.includes(rule)));
    }
    if (prerequisites.length > 0) expect(text).toContain(terms.t("summary:parts.first"));
    expect(text.includes(terms.t("summary:steps.needs"))).toBe(
      prerequisites.some(({ met }) => met !== true),
    );
    for (const { question, option } of trailOf(advisor, answers, recommendation).given) {
      expect(text).toContain(`${terms.question(question)} ${terms.option(question, option)}`);
    }
  }
});

describe.each(languages)("%s", (language) => {
  const terms = wordsOf(language);
  const text = asText(summaryOf(askedIn(language, routes)));

  test("what to check stands in it: what was assumed, has changed, or goes without code", () => {
    const { reopened, assumptions, cautions } = recommend(advisor, routes);
    const native = wordsOfUseCase(language, "rotate-leads").native;
    expect(reopened.flatMap(({ freshness }) => freshness).length).toBeGreaterThan(1);
    for (const id of reopened.flatMap(({ freshness }) => freshness)) {
      expect(text).toContain(terms.text(`freshness:${id}.changed`));
      expect(text).toContain(terms.text(`take-along:ask.changed.${id}`));
    }
    expect(assumptions.map(({ question }) => question)).toEqual(["auth"]);
    expect(text).toContain(terms.option("auth", "api-key"));
    expect(text).toContain(terms.text("take-along:ask.of.auth"));
    expect(text).toContain(native?.what);
    for (const { freshness } of cautions) {
      expect(text).toContain(freshnessById(freshness).source);
      expect(text).toContain(terms.date(freshnessById(freshness).date));
    }
  });

  test("the brief tells a partner the problem, what the template says, and every answer", () => {
    const brief = asText(briefOf(askedIn(language, routes)));
    const { problem, fit } = wordsOfUseCase(language, "rotate-leads");
    for (const one of [problem, fit.partner?.text, ...(fit.partner?.points ?? [])]) {
      expect(brief).toContain(one);
    }
    for (const [question, option] of Object.entries(routes)) {
      expect(brief).toContain(`${terms.question(question)} ${terms.option(question, option)}`);
    }
  });

  test("without a use case, the brief asks for the process to be described", () => {
    const brief = asText(briefOf(askedIn(language, answersOf("exchange=two-way&app=no"))));
    expect(brief).toContain(terms.t("summary:brief.describe"));
  });

  test("two answers that contradict each other are told first of what to check", () => {
    const off = askedIn(language, answersOf("trigger=external&exchange=none&app=no"));
    const row = terms.text("advisor:conflicts.rows.starts-elsewhere-passes-nothing");
    const [, check = ""] = asText(summaryOf(off)).split(`${terms.t("summary:parts.check")}\n`);
    expect(check.startsWith(`- ${terms.t("summary:check.conflict", { text: row })}`)).toBe(true);
  });
});

test("where nothing is open, nothing is asked", () => {
  const asked = askedIn("en", answersOf("exchange=two-way&app=yes"));
  const text = asText(summaryOf(asked));
  expect(text).not.toContain(asked.terms.t("summary:parts.questions"));
  expect(text).not.toContain(asked.terms.t("summary:steps.settle"));
});

test("an e-mail is short enough for every program, and keeps the subject and the link", () => {
  const plans = everyAsked.map((asked) => {
    const address = mailOf(asked);
    expect(address.length, about(asked)).toBeLessThanOrEqual(LONGEST_MAIL);
    const { searchParams } = new URL(address);
    const { title } = summaryOf(asked);
    expect(searchParams.get("subject")).toBe(asked.terms.t("summary:mail.subject", { title }));
    const body = searchParams.get("body") ?? "";
    expect(body.replaceAll("\r\n", "")).not.toContain("\n");
    return body.includes(asked.terms.t("summary:parts.steps"));
  });
  const carried = plans.filter((plan) => plan).length / plans.length;
  expect(carried, "the plan goes along in most of them").toBeGreaterThan(0.9);
});

test("the answers have to decide first", () => {
  expect(() => summaryOf(askedIn("en", {}))).toThrow("open");
});

test("Markdown says the same as the text, line by line", () => {
  for (const asked of everyAsked) {
    const summary = summaryOf(asked);
    const markdown = asMarkdown(summary).split("\n");
    expect(markdown[0]).toBe(`# ${escaped(summary.title)}`);
    for (const { title } of summary.parts) expect(markdown).toContain(`## ${escaped(title)}`);
    const items = summary.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "list" ? block.items : [])),
    );
    for (const { text, under = [] } of items) {
      for (const line of [text, ...under]) {
        expect(
          markdown.some((one) => one.includes(escaped(line))),
          line,
        ).toBe(true);
      }
    }
  }
});
