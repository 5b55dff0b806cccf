import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Result } from "@/components/recommendation/Result";
import {
  buildsSentence,
  flipSentence,
  togetherAnswer,
  togetherSentence,
} from "@/components/recommendation/sentences";
import type {
  UseCaseSummaries,
  UseCaseSummary,
} from "@/components/recommendation/use-case-summary";
import type { Language } from "@/locales/languages";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { freshnessById } from "@/rules/rulebook/lookup";
import { partNamed, renderIn, wordsOf } from "./words";

const terms = wordsOf("en");
const { t } = terms;

const code: Answers = {
  "use-case": "rotate-leads",
  exchange: "read-back",
  trigger: "hubspot",
  content: "chosen",
  auth: "api-key",
  endpoint: "other",
  skills: "javascript",
  maintenance: "yes",
  plan: "pro",
};

const useCases: UseCaseSummaries = {
  "rotate-leads": {
    name: terms.nameOfUseCase("rotate-leads"),
    approach: "custom-code",
    kind: "action",
    native: {
      what: "Rotation among owners.",
      when: "This is enough if everyone has room.",
      confidence: "page",
      source: "https://knowledge.hubspot.com/",
    },
    fit: { "custom-code": { fits: true, text: "Made for it.", points: ["One.", "Two."] } },
  },
  "webhook-receiver": {
    name: terms.nameOfUseCase("webhook-receiver"),
    approach: "webhook",
    kind: "receiver",
    fit: {},
  },
};

const leads = useCases["rotate-leads"] as UseCaseSummary;

const show = (answers: Answers, more: UseCaseSummaries = {}) => showIn("en", answers, more);

function showIn(language: Language, answers: Answers, more: UseCaseSummaries = {}) {
  const recommendation = recommend(advisor, answers);
  const { given } = trailOf(advisor, answers, recommendation);
  const relevant = new Set(given.map(({ question }) => question));
  const goTo = vi.fn();
  const summaries = { ...useCases, ...more };
  const props = { recommendation, answers, relevant, useCases: summaries, goTo };
  const trail = <h2 id="trail">{wordsOf(language).t("advisor:trail.title")}</h2>;
  renderIn(language, <Result {...props}>{trail}</Result>);
  return { recommendation, goTo };
}

const part = (name: string) => screen.getByRole("region", { name });

test("an open questionnaire has no result to show", () => {
  const recommendation = recommend(advisor, {});
  const props = {
    recommendation,
    answers: {},
    relevant: new Set<string>(),
    useCases,
    goTo: () => {},
  };
  const { container } = renderIn("en", <Result {...props}>trail</Result>);
  expect(container.textContent).toBe("");
});

test("names the approach, why in one sentence, and what the answers led to it", () => {
  show(code);
  const title = screen.getByRole("heading", { level: 1 });
  expect(title?.textContent).toContain(terms.approach("custom-code"));
  expect(screen.getByText(terms.text("approaches:custom-code.verdict"))).toBeTruthy();
  expect(screen.getByText(t("result:kicker.settled"))).toBeTruthy();
  expect(part(t("result:reasons.title"))?.textContent).toContain(terms.reason("code-owned", "for"));
});

test("an upgrade is said before any reason", () => {
  show({ ...code, plan: "lower", app: "yes" });
  const regions = screen.getAllByRole("region");
  const upgrade = part(t("result:prerequisites.title"));
  expect(regions.indexOf(upgrade)).toBeLessThan(regions.indexOf(part(t("result:reasons.title"))));
  expect(upgrade.textContent).toContain(terms.approach("marketplace"));
});

test("what HubSpot has since made possible is named first of all, with its date", () => {
  const { recommendation } = show(code);
  const [first] = screen.getAllByRole("region");
  expect(recommendation.reopened.map(({ approach }) => approach)).toEqual(["webhook"]);
  expect(first).toBe(
    part(t("result:reopened.title", { approach: terms.quote(terms.approach("webhook")) })),
  );
  for (const id of recommendation.reopened[0]?.freshness ?? []) {
    expect(first?.textContent).toContain(terms.text(`freshness:${id}.changed`));
  }
});

test("each change in the product is told once on the page", () => {
  show({ ...code, content: "engagements", endpoint: "none", app: "yes" });
  const article = screen.getByRole("article").textContent ?? "";
  for (const { id } of advisor.rulebook.freshness) {
    const times = article.split(terms.text(`freshness:${id}.changed`)).length - 1;
    expect([id, times > 1]).toEqual([id, false]);
  }
});

test("an assumption that could change it is in the title, the verdict and what to find out", async () => {
  const answers = { ...code, skills: "unsure", app: "no" };
  const { goTo } = show(answers);
  expect(screen.getByText(t("result:kicker.provisional"))).toBeTruthy();
  const title = t("result:provisional.title", { approach: terms.approach("partner") });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(title);
  expect(screen.getByText(terms.text("approaches:partner.verdictIf"))).toBeTruthy();
  expect(screen.queryByText(terms.text("approaches:partner.verdict"))).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: terms.question("skills") }));
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "skills" });
});

test("a fact that is only assumed is worded as a condition, never as met", () => {
  show({ ...code, auth: "unsure" });
  const reasons = part(t("result:reasons.title"));
  expect(reasons.textContent).toContain(terms.reason("code-simple-auth", "for", true));
  expect(reasons.textContent).not.toContain(terms.reason("code-simple-auth", "for"));
  expect(within(reasons).getByRole("heading", { name: t("result:reasons.onlyIf") })).toBeTruthy();
});

test("what was assumed says what flips it, and asks again", async () => {
  const answers = { ...code, skills: "unsure", app: "no" };
  const { goTo, recommendation } = show(answers);
  const check = part(t("result:assumptions.title"));
  const option = terms.option("skills", "none");
  expect(check.textContent).toContain(
    t("result:assumptions.took", { question: terms.short("skills"), option }),
  );
  const flips = recommendation.assumptions.flatMap((one) => one.flips);
  expect(flips).not.toEqual([]);
  for (const flip of flips)
    expect(check.textContent).toContain(flipSentence(terms, "skills", flip));
  const again = t("advisor:trail.changeQuestion", { question: terms.short("skills") });
  await userEvent.click(within(check).getByRole("link", { name: again }));
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "skills" });
});

test("a partner for want of a coder is told what to write, and what it needs", () => {
  const { recommendation } = show({ ...code, skills: "none", app: "no" });
  expect(recommendation.builds).toEqual(["custom-code"]);
  expect(screen.getByText(buildsSentence(terms, recommendation) ?? "")).toBeTruthy();
  expect(screen.getByText(terms.text("result:prerequisites.of.data-hub-pro.met"))).toBeTruthy();
});

test("a webhook to an address that lets anyone in comes with what to see to", () => {
  show({
    trigger: "hubspot",
    exchange: "send",
    content: "everything",
    auth: "none",
    endpoint: "public-post",
    plan: "pro",
  });
  expect(part(t("result:precautions.title")).textContent).toContain(
    terms.text("rules:webhook-open-address.do"),
  );
  const templates = part(t("result:template.title"));
  const receiver = within(templates).getByRole("link", {
    name: terms.nameOfUseCase("webhook-receiver"),
  });
  expect(receiver.getAttribute("href")).toBe("/en/use-cases/webhook-receiver");
});

test("where a ready app would do it too, only our order puts it second, and it says so", () => {
  const names = {
    readyMade: terms.approach("marketplace"),
    approach: terms.approach("custom-code"),
  };
  show({ ...code, app: "yes" });
  expect(screen.getByText(t("result:readyMade", names))).toBeTruthy();
});

test("an app that nobody is sure of is not said to exist", () => {
  show({ ...code, app: "unsure" });
  const names = {
    readyMade: terms.approach("marketplace"),
    approach: terms.approach("custom-code"),
  };
  expect(screen.queryByText(t("result:readyMade", names))).toBeNull();
});

test("the use case’s own way without code is part of the result", () => {
  show(code);
  const useCase = part(t("result:useCase.title"));
  expect(useCase.textContent).toContain("Rotation among owners. This is enough");
  expect(useCase.textContent).toContain(terms.text("sources:confidence.page"));
});

test("assumptions that only together change it are named together", () => {
  const { recommendation } = show({ ...code, skills: "unsure", maintenance: "unsure", app: "no" });
  const [joint] = recommendation.together;
  if (!joint) throw new Error("These answers are to hold a joint assumption.");
  expect(joint.turns.length).toBeGreaterThan(1);
  const check = part(t("result:assumptions.title"));
  expect(check?.textContent).toContain(togetherSentence(terms, joint));
  for (const turn of joint.turns) expect(check?.textContent).toContain(togetherAnswer(terms, turn));
});

test("each change is a way to the approach it names", async () => {
  const { goTo, recommendation } = show(code);
  for (const { approach } of recommendation.changes) {
    const name = t("result:changes.tryNamed", { approach: terms.approach(approach) });
    await userEvent.click(screen.getByRole("link", { name }));
    const [there] = goTo.mock.lastCall ?? [];
    expect(recommend(advisor, there.answers).primary).toBe(approach);
  }
});

test("the corrected line is explained where it rules something out", () => {
  show(code);
  const others = part(t("result:others.title"));
  expect(within(others).getByText(t("result:correction.title"))).toBeTruthy();
});

test("the use case is named; without one, it can be chosen", () => {
  show(code);
  const useCase = within(part(t("result:useCase.title")));
  expect(
    useCase.getByRole("heading", { level: 3, name: terms.nameOfUseCase("rotate-leads") }),
  ).toBeTruthy();
  expect(useCase.getByRole("link", { name: t("result:useCase.change") })).toBeTruthy();
});

test("a way that only adds an upgrade is not told twice", () => {
  const { recommendation } = show({
    ...code,
    skills: "unsure",
    maintenance: "unsure",
    plan: "unsure",
    app: "no",
  });
  const ways = recommendation.together.map(({ becomes }) => becomes.approach);
  expect(ways.filter((one) => one === "custom-code")).toHaveLength(2);
  const check = part(t("result:assumptions.title")).textContent ?? "";
  const upgrade = terms.headline({ approach: "custom-code", needs: ["data-hub-pro"] });
  expect(check).not.toContain(t("result:assumptions.together", { headline: upgrade }));
});

test("that nothing earlier is left is said only where it is known", () => {
  const said = t("result:reasons.lastStanding");
  const { recommendation } = show({ ...code, exchange: "two-way", app: "no", skills: "full" });
  expect(recommendation).toMatchObject({ primary: "partner", reopened: [] });
  expect(screen.getByText(said)).toBeTruthy();
  cleanup();
  show({ ...code, exchange: "two-way", app: "no", skills: "unsure" });
  expect(screen.queryByText(said)).toBeNull();
  cleanup();
  show(code);
  expect(screen.queryByText(said)).toBeNull();
});

test("where only an upgrade could follow, what is known is not put in doubt", () => {
  show({ ...code, plan: "unsure" });
  expect(screen.getByText(t("result:kicker.provisional"))).toBeTruthy();
  expect(screen.getByText(terms.text("approaches:custom-code.verdict"))).toBeTruthy();
});

test("the nearest way to another approach comes first", () => {
  const { recommendation } = show({ exchange: "send", auth: "oauth2", app: "no" });
  const lengths = recommendation.changes.map(({ turns }) => turns?.length ?? 99);
  expect(lengths).not.toEqual(lengths.toSorted((a, b) => a - b));
  const ways = [...partNamed(t("result:changes.title")).querySelectorAll("h3 + ul")];
  expect(ways.map((way) => way.children.length)).toEqual(lengths.toSorted((a, b) => a - b));
});

test("an answer that would serve as well is named in the same breath", () => {
  const { recommendation } = show({ exchange: "send", auth: "oauth2", app: "no" });
  const turns = recommendation.changes.flatMap((change) => change.turns ?? []);
  const either = turns.find((turn) => turn.or);
  if (!either) throw new Error("These answers are to have a change with a choice.");
  const said = [either.to, ...(either.or ?? [])].map((one) => terms.ifAnswer(either.question, one));
  expect(partNamed(t("result:changes.title")).textContent).toContain(
    terms.capital(terms.list(said, "disjunction")),
  );
});

test("a change that lifts two reasons is told beside one of them", () => {
  show({ exchange: "two-way", content: "chosen", app: "yes", plan: "lower" });
  const others = partNamed(t("result:others.title"));
  const told = [...others.querySelectorAll("details summary")].map(
    ({ textContent }) => textContent,
  );
  const dated = advisor.rulebook.freshness.map(({ date }) =>
    t("result:cautions.since", { date: terms.date(date) }),
  );
  const changes = told.filter((one) => dated.includes(one ?? ""));
  expect(changes.length).toBeGreaterThan(0);
  for (const { id } of advisor.rulebook.freshness)
    expect(
      (others.textContent?.split(terms.text(`freshness:${id}.changed`)).length ?? 1) - 1,
    ).toBeLessThan(2);
});

test("a reason that rests on an unsure answer bears a note, one that is known none", () => {
  show({ ...code, auth: "unsure" });
  const note = t("result:reasons.assumed");
  const marked = [...partNamed(t("result:reasons.title")).querySelectorAll("li")].filter((one) =>
    one.textContent?.includes(note),
  );
  expect(marked).toHaveLength(1);
  expect(marked[0]?.textContent).toContain(terms.reason("code-simple-auth", "for", true));
});

test("each reason names its place and its basis, and leads to its rule in the guide", () => {
  show(code);
  const reasons = partNamed(t("result:reasons.title"));
  const places = [...reasons.querySelectorAll("a[href^='/en/guide#']")];
  expect(places.length).toBeGreaterThan(0);
  expect(
    reasons.querySelector("a[href='/en/guide#code-owned']")?.closest("li")?.textContent,
  ).toContain(terms.reason("code-owned", "for"));
  expect(reasons.textContent).toContain(terms.text("sources:basis.document.label"));
  for (const id of ["one-pager", "article"])
    expect(reasons.textContent).toContain(
      t("result:reasons.document", {
        short: terms.text(`sources:documents.${id}.short`),
        title: terms.text(`sources:documents.${id}.title`),
      }),
    );
});

test("a reader of the German edition is told where it says otherwise, a reader of the English one not", () => {
  const german = wordsOf("de");
  const title = german.t("result:edition.title", { language: german.text("common:language.de") });
  showIn("de", code);
  const note = screen.getAllByText(title)[0]?.closest("details");
  expect(note?.textContent).toContain(german.text("editions:skills-lost.says"));
  cleanup();
  show(code);
  expect(
    screen.queryByText(t("result:edition.title", { language: t("common:language.en") })),
  ).toBeNull();
});

test("every part of a result is in its contents, in its order", () => {
  show({ ...code, skills: "unsure", app: "no" });
  const contents = [...partNamed(t("result:contents")).querySelectorAll("a")];
  const parts = contents.map((link) => document.querySelector(link.getAttribute("href") ?? ""));
  expect(contents.map(({ textContent }) => textContent)).toEqual(
    parts.map((part) => part?.textContent ?? "none"),
  );
  const positions = parts.map((part) =>
    [...document.querySelectorAll("h2")].indexOf(part as never),
  );
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test.each([
  ["custom code", code, true],
  ["an app", { exchange: "two-way", app: "yes" }, false],
])(
  "whether one is ready to build is asked where something is built: %s",
  (_what, answers, asked) => {
    show({ ...answers, decision: "yes" });
    const link = screen.queryByRole("link", { name: t("result:readiness") });
    expect(link?.getAttribute("href")).toBe(
      asked
        ? `readiness${queryOf({ answers: { ...answers, decision: "yes" }, revising: null })}`
        : undefined,
    );
  },
);

test("who can help comes with what they are for, the best first, with links", () => {
  const { recommendation } = show(code);
  const help = partNamed(t("result:help.title"));
  expect(help.textContent).toContain(t("result:help.best"));
  const channels = [...help.querySelectorAll("ol > li")];
  expect(channels.map((one) => one.querySelector("h3")?.textContent)).toEqual(
    recommendation.help.map((id) => terms.text(`help:channels.${id}.name`)),
  );
  for (const [i, id] of recommendation.help.entries())
    expect(channels[i]?.textContent).toContain(terms.text(`help:channels.${id}.for`));
});

test("where one channel helps, it is not called the best", () => {
  show({ exchange: "two-way", app: "no", skills: "none" });
  expect(partNamed(t("result:help.title")).textContent).not.toContain(t("result:help.best"));
});

test("a template that does not fit the approach says so, and what would be done instead", () => {
  show({ ...code, "use-case": "webhook-receiver" });
  const template = partNamed(t("result:template.title"));
  expect(template.textContent).not.toContain(t("result:template.unfit"));
  cleanup();
  const unfit = { fits: false, text: "Not made for it.", points: ["But this."] };
  show(
    { ...code, "use-case": "rotate-leads" },
    { "rotate-leads": { ...leads, fit: { "custom-code": unfit } } },
  );
  const text = partNamed(t("result:template.title")).textContent;
  expect(text).toContain(t("result:template.unfit"));
  expect(text).toContain("Not made for it.But this.");
  expect(screen.queryByText(t("result:template.code"))).toBeNull();
});

test("a template that fits leads to its code, and to all that belongs to it", () => {
  show(code);
  const links = [...partNamed(t("result:template.title")).querySelectorAll("a")];
  expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
    ["/en/use-cases/rotate-leads#code", t("result:template.code")],
    ["/en/use-cases/rotate-leads", t("result:template.more", { name: leads.name })],
  ]);
});

test("without a use case, the templates made for the approach are offered, or else the index", () => {
  const { "use-case": _, ...open } = code;
  show(open);
  const made = partNamed(t("result:template.title"));
  expect(made.textContent).toContain(t("result:template.forApproach"));
  expect([...made.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "/en/use-cases/rotate-leads",
  ]);
  expect(screen.getByText(t("result:useCase.none"))).toBeTruthy();
  cleanup();
  show({ exchange: "two-way", app: "yes", "use-case": "other" });
  const all = partNamed(t("result:template.title")).querySelectorAll("a");
  expect([...all].map((link) => link.getAttribute("href"))).toEqual(["/en/use-cases"]);
  expect(screen.getByText(t("result:useCase.other"))).toBeTruthy();
});

test("a partner gets the answers of somebody who was not there", () => {
  const answers = { exchange: "two-way", app: "no", skills: "none" };
  show(answers);
  const brief = partNamed(t("result:template.brief"));
  const rows = [...brief.querySelectorAll("dl > div")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    [terms.question("exchange"), terms.option("exchange", "two-way")],
    [terms.question("skills"), terms.option("skills", "none")],
    [terms.question("app"), terms.option("app", "no")],
  ]);
});

test("the chosen use case is told in brief, with its place or that it is ours, and can be changed", async () => {
  const { goTo } = show(code);
  const part = partNamed(t("result:useCase.title"));
  expect(part.textContent).toContain(terms.text("use-cases:useCases.rotate-leads.brief"));
  expect(part.textContent).toContain(
    terms.place({ document: "one-pager", section: "use-cases", item: 7 }),
  );
  await userEvent.click(within(part).getByRole("link", { name: t("result:useCase.change") }));
  expect(goTo).toHaveBeenCalledWith({ answers: code, revising: "use-case" });
  cleanup();
  show({ ...code, "use-case": "webhook-receiver" });
  expect(partNamed(t("result:useCase.title")).textContent).toContain(t("result:useCase.ours"));
});

test("an assumption that changes nothing is named after those that could, and says so", () => {
  show({ exchange: "two-way", skills: "unsure", app: "unsure" });
  const items = [...partNamed(t("result:assumptions.title")).querySelectorAll("section > ul > li")];
  const took = ["app", "skills"].map((question) => terms.short(question));
  expect(items.map((one, i) => one.textContent?.includes(took[i] ?? ""))).toEqual(
    items.map(() => true),
  );
  expect(items[0]?.textContent).not.toContain(t("result:assumptions.stays"));
});

test("what HubSpot has changed about the approach is told with its date, how sure it is, and its page", () => {
  const { recommendation } = show(code);
  const part = partNamed(t("result:cautions.title"));
  expect(recommendation.cautions.length).toBeGreaterThan(0);
  for (const { freshness } of recommendation.cautions) {
    const { date, source, confidence } = freshnessById(freshness);
    expect(part.textContent).toContain(terms.text(`freshness:${freshness}.consider`));
    expect(part.textContent).toContain(t("result:cautions.asOf", { date: terms.date(date) }));
    expect(part.textContent).toContain(terms.text(`sources:confidence.${confidence}`));
    expect(part.querySelector(`a[href="${source}"]`)).not.toBeNull();
  }
});

test("why the others come after it is said in our order, and where the order is explained", () => {
  const { recommendation } = show({ ...code, app: "yes" });
  const others = partNamed(t("result:others.title"));
  expect([...others.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual(
    advisor.approaches.filter(({ id }) => id !== "custom-code").map(({ id }) => terms.approach(id)),
  );
  const approach = terms.approach("custom-code");
  expect(others.textContent).toContain(t("result:others.fits", { approach }));
  expect(others.textContent).toContain(t("result:others.ruledOut"));
  expect(others.querySelector("a")?.getAttribute("href")).toBe("/en/guide");
  for (const { rules } of recommendation.excluded)
    for (const rule of rules) expect(others.textContent).toContain(terms.reason(rule, "against"));
});
