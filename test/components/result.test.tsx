import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Result } from "@/components/recommendation/Result";
import { buildsSentence } from "@/components/recommendation/sentences";
import type {
  UseCaseSummaries,
  UseCaseSummary,
} from "@/components/recommendation/use-case-summary";
import { WordsProvider } from "@/components/words/WordsProvider";
import type { Language } from "@/locales/languages";
import { advisorNamespaces } from "@/locales/resources";
import { wordsFor } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
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

const webhook: Answers = {
  trigger: "hubspot",
  exchange: "send",
  content: "everything",
  auth: "none",
  endpoint: "public-post",
  plan: "pro",
};

const parts = {
  strip: [
    { kind: "trigger", name: "Trigger", text: "A contact is created." },
    { kind: "code", name: "Code", text: "Choose who has room." },
  ],
  file: { name: "action.js", lines: 168, from: 11, excerpt: "exports.main = async () => {" },
  counts: { steps: 6, properties: 1, secrets: 2 },
};

const useCases: UseCaseSummaries = {
  "rotate-leads": {
    ...parts,
    name: terms.nameOfUseCase("rotate-leads"),
    approach: "custom-code",
    kind: "action",
    native: {
      name: "taking turns",
      what: "Rotation among owners.",
      when: "This is enough if everyone has room.",
      confidence: "page",
      source: "https://knowledge.hubspot.com/",
    },
    fit: {
      "custom-code": { fits: true, text: "Made for it.", points: ["One.", "Two."] },
      partner: { fits: true, text: "Ask for it.", points: ["P1.", "P2.", "P3."] },
    },
  },
  "webhook-receiver": {
    ...parts,
    name: terms.nameOfUseCase("webhook-receiver"),
    approach: "webhook",
    kind: "receiver",
    fit: {},
  },
};

const leads = useCases["rotate-leads"] as UseCaseSummary;

const ui = (answers: Answers, goTo: () => void, more: UseCaseSummaries = {}) => (
  <Result
    recommendation={recommend(advisor, answers)}
    answers={answers}
    useCases={{ ...useCases, ...more }}
    goTo={goTo}
  />
);

const show = (answers: Answers, more: UseCaseSummaries = {}) => showIn("en", answers, more);

function showIn(language: Language, answers: Answers, more: UseCaseSummaries = {}) {
  const goTo = vi.fn();
  const { rerender, container } = renderIn(language, ui(answers, goTo, more));
  const words = wordsFor(language, advisorNamespaces);
  const then = (next: Answers) =>
    rerender(
      <WordsProvider language={language} words={words}>
        {ui(next, goTo, more)}
      </WordsProvider>,
    );
  return { recommendation: recommend(advisor, answers), goTo, then, container };
}

/** The result as it is sent, before any script runs. */
const sent = (answers: Answers): HTMLElement => {
  const div = document.createElement("div");
  div.innerHTML = renderToString(
    <WordsProvider language="en" words={wordsFor("en", advisorNamespaces)}>
      {ui(answers, () => {})}
    </WordsProvider>,
  );
  return div;
};

const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const headline = (approach: string, status: string) => `${terms.approach(approach)} ${status}`;
const checkTitles = () =>
  [...partNamed(t("result:check.title")).querySelectorAll("legend")].map(
    ({ textContent }) => textContent,
  );
const reopenedTitle = t("result:check.reopened", { approach: terms.approachShort("webhook") });
const nativeTitle = t("result:check.native", { native: "taking turns" });
const pill = (group: string, option: string) =>
  within(screen.getByRole("group", { name: group })).getByRole<HTMLInputElement>("radio", {
    name: new RegExp(`^${option}`),
  });
const row = (approach: string) =>
  document.getElementById(`why-not-${approach}`)?.closest("details") as HTMLDetailsElement;

test("an open questionnaire has no result to show", () => {
  const { container } = show({});
  expect(container.textContent).toBe("");
});

test("the parts stand in the order in which one needs them", () => {
  show({ ...code, auth: UNSURE });
  expect(
    screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent),
  ).toEqual([
    t("result:check.title"),
    t("result:next.title"),
    t("result:template.title", { name: leads.name }),
    t("result:why.title"),
    t("result:whyNot.title"),
    t("advisor:trail.title"),
    t("take-along:ask.title"),
    t("result:help.title"),
    t("take-along:title"),
  ]);
});

test("the headline says the approach and that it is settled, where nothing is left to check", () => {
  show({ exchange: "two-way", app: "yes" });
  expect(title()).toBe(headline("marketplace", t("result:status.settled")));
  expect(screen.queryByRole("heading", { name: t("result:check.title") })).toBeNull();
  expect(screen.getByText(terms.text("approaches:marketplace.verdict"))).toBeTruthy();
});

test("an assumption that could change it is in the headline, and words the verdict as a condition", () => {
  show({ ...webhook, auth: UNSURE });
  expect(title()).toBe(headline("webhook", t("result:status.answers.one")));
  expect(screen.getByText(terms.text("approaches:webhook.verdictIf"))).toBeTruthy();
  expect(screen.queryByText(terms.text("approaches:webhook.verdict"))).toBeNull();
});

test("what HubSpot may have made possible since is something to check: nothing is settled before", () => {
  const { "use-case": _, ...none } = code;
  show(none);
  expect(title()).toBe(headline("custom-code", t("result:status.checks.one")));
});

test("where only an upgrade could follow, what is known is not put in doubt", () => {
  show({ ...code, plan: UNSURE });
  expect(screen.getByText(terms.text("approaches:custom-code.verdict"))).toBeTruthy();
});

test("two checks are shown, the rest unfold", () => {
  show({ ...code, auth: UNSURE });
  expect(checkTitles()).toEqual([reopenedTitle, nativeTitle, terms.ask("auth")]);
  expect(title()).toBe(headline("custom-code", t("result:status.checks.three")));
  const folded = screen.getByText(t("result:check.more", { number: 1 })).closest("details");
  expect(folded?.open).toBe(false);
  expect(folded?.querySelectorAll("legend")).toHaveLength(1);
});

test("what HubSpot has changed about it is told with its date, how sure it is, and its page", () => {
  const { recommendation } = show(code);
  const check = partNamed(t("result:check.title"));
  const [reopened] = recommendation.reopened;
  expect(reopened?.approach).toBe("webhook");
  for (const id of reopened?.freshness ?? []) {
    const { date, source, confidence } = freshnessById(id);
    expect(check.textContent).toContain(terms.text(`freshness:${id}.changed`));
    expect(check.textContent).toContain(t("result:cautions.asOf", { date: terms.date(date) }));
    expect(check.textContent).toContain(terms.text(`sources:confidence.${confidence}`));
    expect(check.querySelector(`a[href="${source}"]`)).not.toBeNull();
  }
});

test("what would follow is shown without touching the answers, and a no closes it", async () => {
  const { "use-case": _, ...none } = code;
  const { goTo, recommendation } = show(none);
  await userEvent.click(pill(reopenedTitle, t("result:check.yes")));
  expect(goTo).not.toHaveBeenCalled();
  expect(title()).toBe(headline("custom-code", t("result:status.checks.one")));
  const check = within(partNamed(t("result:check.title")));
  expect(check.getByText(terms.approach("webhook"))).toBeTruthy();
  const see = t("result:changes.tryNamed", { approach: terms.approach("webhook") });
  await userEvent.click(check.getByRole("link", { name: see }));
  const [there] = goTo.mock.lastCall ?? [];
  expect(recommend(advisor, there.answers).primary).toBe("webhook");
  expect(recommendation.primary).toBe("custom-code");
  await userEvent.click(pill(reopenedTitle, t("result:check.no")));
  expect(title()).toBe(headline("custom-code", t("result:status.settled")));
  expect(document.querySelector("article > [aria-live]")?.textContent).toContain(
    t("result:status.settled"),
  );
});

test("HubSpot’s own way without code is asked for, with what it is, and a no is an answer", async () => {
  const { goTo, then } = show(code);
  const check = partNamed(t("result:check.title"));
  expect(check.textContent).toContain("Rotation among owners. This is enough");
  expect(check.textContent).toContain(terms.text("sources:confidence.page"));
  await userEvent.click(pill(nativeTitle, t("result:check.no")));
  const to = { answers: { ...code, native: "no" }, revising: null };
  expect(goTo).toHaveBeenCalledWith(to, "check-native-no");
  then(to.answers);
  expect(pill(nativeTitle, t("result:check.no")).checked).toBe(true);
  expect(title()).toBe(headline("custom-code", t("result:status.checks.one")));
});

test("an assumed answer is given in place: it stays where it was, with what it leads to", async () => {
  const answers = { ...webhook, auth: UNSURE };
  const { goTo, then } = show(answers);
  const ask = terms.ask("auth");
  expect(pill(ask, terms.answer("auth", "api-key")).checked).toBe(false);
  expect(screen.getByRole("group", { name: ask }).textContent).toContain(
    t("result:check.assumed", { option: terms.answer("auth", "api-key") }),
  );
  const stays = `${terms.answer("auth", "api-key")} ${t("result:check.stays")}`;
  await userEvent.click(pill(ask, stays));
  const to = { answers: { ...answers, auth: "api-key" }, revising: null };
  expect(goTo).toHaveBeenCalledWith(to, "check-auth-api-key");
  then(to.answers);
  expect(pill(ask, terms.answer("auth", "api-key")).checked).toBe(true);
  expect(title()).toBe(headline("webhook", t("result:status.settled")));
});

test("a question with more answers leads to all of them", async () => {
  const answers = { ...webhook, auth: UNSURE };
  const { goTo } = show(answers);
  const name = t("result:check.otherNamed", { question: terms.short("auth") });
  await userEvent.click(screen.getByRole("link", { name }));
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "auth" });
});

test("answers that only together change it are each asked for, and stay for now", () => {
  const { "use-case": _, ...none } = code;
  show({ ...none, skills: UNSURE, maintenance: UNSURE, app: "no" });
  expect(checkTitles()).toEqual([reopenedTitle, terms.ask("skills"), terms.ask("maintenance")]);
  expect(screen.getByRole("group", { name: terms.ask("skills") }).textContent).toContain(
    t("result:check.staysForNow"),
  );
});

test("answers that contradict each other come first, and either can be mended", () => {
  const answers = { "use-case": "rotate-leads", trigger: "external", exchange: "none", app: "no" };
  show(answers);
  const [first] = checkTitles();
  expect(first).toBe(t("advisor:conflicts.title"));
  const links = screen
    .getByRole("group", { name: t("advisor:conflicts.title") })
    .querySelectorAll("a");
  expect([...links].map((link) => link.getAttribute("href"))).toEqual([
    queryOf({ answers, revising: "trigger" }),
    queryOf({ answers, revising: "exchange" }),
  ]);
});

test("without a script each check is a form that keeps every other answer", () => {
  const answers = { ...webhook, auth: UNSURE, plan: UNSURE };
  const forms = [...sent(answers).querySelectorAll("form")];
  expect(forms).toHaveLength(2);
  const [form] = forms as [HTMLFormElement];
  expect(form.getAttribute("action")).toBe("/en/advisor");
  const { auth: _, ...others } = answers;
  const hidden = [...form.querySelectorAll<HTMLInputElement>("[type=hidden]")];
  expect(Object.fromEntries(hidden.map(({ name, value }) => [name, value]))).toEqual(others);
  const radios = [...form.querySelectorAll<HTMLInputElement>("[type=radio]")];
  expect(radios.map(({ name, value, required }) => [name, value, required])).toEqual([
    ["auth", "api-key", true],
    ["auth", "oauth2", true],
  ]);
  expect(form.querySelector("noscript")?.innerHTML).toContain(t("result:check.update"));
});

test("an upgrade is said in the card, and is the first step, with what works without it", () => {
  show({ ...code, plan: "lower", app: "yes" });
  const lacking = terms.text("result:prerequisites.of.data-hub-pro.firstLacking");
  expect(document.querySelector("header")?.textContent).toContain(lacking);
  const [first] = partNamed(t("result:next.title")).querySelectorAll("ol > li");
  expect(first?.textContent).toContain(terms.text("result:prerequisites.of.data-hub-pro.get"));
  expect(first?.textContent).toContain(terms.text("result:prerequisites.of.data-hub-pro.lacking"));
  expect(first?.textContent).toContain(terms.approach("marketplace"));
});

test("the steps count what there is to set up and end with a test; then one may check whether one is ready", () => {
  show(code);
  const next = partNamed(t("result:next.title"));
  const steps = [...next.querySelectorAll("ol > li")];
  expect(steps.map((one) => one.querySelector("strong")?.textContent)).toEqual([
    t("result:next.prepare"),
    t("result:next.build"),
    t("result:next.test"),
  ]);
  expect(steps[0]?.textContent).toContain(t("result:next.properties", { count: 1 }));
  expect(steps[0]?.textContent).toContain(t("result:next.secrets", { count: 2 }));
  expect(steps[1]?.textContent).toContain(t("result:next.lines", { count: 168 }));
  expect([...next.querySelectorAll("a")].at(-1)?.getAttribute("href")).toBe(
    `/en/readiness${queryOf({ answers: code, revising: null })}`,
  );
});

test("whether one is ready is asked only where something is programmed", () => {
  show({ exchange: "two-way", app: "yes" });
  expect(document.querySelector('a[href^="/en/readiness"]')).toBeNull();
});

test("a webhook to an address that lets anyone in comes with what to see to", () => {
  show(webhook);
  expect(partNamed(t("result:next.title")).textContent).toContain(
    terms.text("rules:webhook-open-address.do"),
  );
});

const receiver = "/en/use-cases/webhook-receiver#code";
const { "use-case": _, ...anyCode } = code;
test.each([
  ["code that fits", code, "code", "/en/use-cases/rotate-leads#code"],
  ["code without a use case", anyCode, "templates", "#template"],
  ["a webhook", webhook, "webhook", receiver],
  ["an app", { exchange: "two-way", app: "yes" }, "app", "https://ecosystem.hubspot.com/"],
  [
    "a partner",
    { exchange: "two-way", app: "no", skills: "none" },
    "brief",
    "/en/take-along/brief.txt?app=no&exchange=two-way&skills=none",
  ],
  [
    "a workflow",
    { trigger: "hubspot", exchange: "none", native: "yes" },
    "workflow",
    "https://knowledge.hubspot.com",
  ],
] as const)("one button says what to do now: %s", (_what, answers, key, href) => {
  const html = sent(answers);
  const filled = [...html.querySelectorAll("a")].filter(
    (link) => link.textContent === t(`result:do.${key}`),
  );
  expect(filled).toHaveLength(1);
  expect(filled[0]?.getAttribute("href")).toContain(href);
});

describe("a partner's brief", () => {
  const address = "/en/take-along/brief.txt?app=no&exchange=two-way&skills=none";
  const fetched = vi.fn(async (asked: string) => new Response(`text of ${asked}`));
  beforeEach(() => vi.stubGlobal("fetch", fetched));
  afterEach(() => vi.unstubAllGlobals());
  const copy = async () => {
    const user = userEvent.setup();
    show({ exchange: "two-way", app: "no", skills: "none" });
    return () => user.click(screen.getByRole("button", { name: t("result:do.brief") }));
  };

  test("is written when it is asked for, copied whole, and the page says so", async () => {
    const press = await copy();
    expect(fetched).not.toHaveBeenCalled();
    await press();
    expect(await navigator.clipboard.readText()).toBe(`text of ${address}`);
    expect(screen.getByText(t("result:do.copied")).closest("[role=status]")).toBeTruthy();
  });

  test("is shown, to be copied by hand, where the browser does not allow it", async () => {
    const press = await copy();
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("refused"));
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await press();
    expect(await screen.findByDisplayValue(`text of ${address}`)).toBeTruthy();
  });
});

test("a template that fits shows its workflow and first lines, and leads to all of it", () => {
  show(code);
  const template = partNamed(t("result:template.title", { name: leads.name }));
  expect([...template.querySelectorAll("ol > li")].map((one) => one.textContent)).toEqual([
    "Trigger A contact is created.",
    "Code Choose who has room.",
  ]);
  expect(within(template).getByRole("region").textContent).toBe(leads.file.excerpt);
  expect(template.textContent).toContain("Made for it.");
  expect([...template.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "/en/use-cases/rotate-leads#bench",
    "/en/use-cases/rotate-leads",
  ]);
});

test("a template that does not fit the approach says so, and what would be done instead", () => {
  const unfit = { fits: false, text: "Not made for it.", points: ["But this."] };
  show(code, { "rotate-leads": { ...leads, fit: { "custom-code": unfit } } });
  const template = partNamed(t("result:template.title", { name: leads.name }));
  expect(template.textContent).toContain(t("result:template.unfit"));
  expect(template.textContent).toContain("Not made for it.But this.");
  expect(template.querySelector("pre")).toBeNull();
});

test("the use case is told in brief, with its place or that it is ours", () => {
  show(code);
  const about = partNamed(t("result:template.title", { name: leads.name })).textContent;
  expect(about).toContain(terms.text("use-cases:useCases.rotate-leads.brief"));
  expect(about).toContain(terms.place({ document: "one-pager", section: "use-cases", item: 7 }));
  cleanup();
  show({ ...webhook, "use-case": "webhook-receiver" });
  const name = terms.nameOfUseCase("webhook-receiver");
  expect(partNamed(t("result:template.title", { name })).textContent).toContain(
    t("result:useCase.ours"),
  );
});

test("without a use case, the templates made for the approach are offered, and one can be chosen", async () => {
  const { goTo } = show(anyCode);
  const made = partNamed(t("result:template.forApproach"));
  expect(made.textContent).toContain(t("result:useCase.none"));
  const [first, all] = made.querySelectorAll("a");
  expect(first?.getAttribute("href")).toBe("/en/use-cases/rotate-leads");
  expect(all?.getAttribute("href")).toBe("/en/use-cases");
  await userEvent.click(screen.getByRole("link", { name: t("result:useCase.choose") }));
  expect(goTo).toHaveBeenCalledWith({ answers: anyCode, revising: "use-case" });
  cleanup();
  show({ exchange: "two-way", app: "yes", "use-case": "other" });
  expect(screen.getByText(t("result:useCase.other"))).toBeTruthy();
});

test("a partner gets the answers of somebody who was not there, and what to write", () => {
  show({ exchange: "two-way", app: "no", skills: "none" });
  const brief = partNamed(t("result:template.brief"));
  const rows = [...brief.querySelectorAll("dl > div")].map((one) =>
    [...one.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    [terms.question("exchange"), terms.option("exchange", "two-way")],
    [terms.question("skills"), terms.option("skills", "none")],
    [terms.question("app"), terms.option("app", "no")],
  ]);
  cleanup();
  const { recommendation } = show({ ...code, skills: "none", app: "no" });
  expect(recommendation.builds).toEqual(["custom-code"]);
  expect(screen.getByText(buildsSentence(terms, recommendation) ?? "")).toBeTruthy();
  expect(screen.getByText(terms.text("result:prerequisites.of.data-hub-pro.met"))).toBeTruthy();
  expect(partNamed(t("result:next.title")).textContent).toContain(
    t("result:next.onlyText", { approach: terms.approach("custom-code") }),
  );
});

test("up to three reasons stand open; known ones before what is only assumed", () => {
  const { recommendation } = show({ ...code, auth: UNSURE, native: "no" });
  const { reasons } = recommendation;
  expect([...reasons.required, ...reasons.speaksFor].length).toBeGreaterThan(3);
  const why = partNamed(t("result:why.title"));
  const open = [...why.querySelectorAll("section > ul > li")].map(({ textContent }) => textContent);
  expect(open).toHaveLength(3);
  const assumed = terms.reason("code-simple-auth", "for", true);
  expect(open).not.toContain(assumed);
  expect(why.textContent).toContain(assumed);
  expect(why.textContent).not.toContain(terms.reason("code-simple-auth", "for"));
});

test("each reason names its place and its basis, and leads to its rule in the guide", () => {
  show(code);
  const why = partNamed(t("result:why.title"));
  expect(why.querySelector("a[href='/en/guide#code-owned']")?.closest("li")?.textContent).toContain(
    terms.reason("code-owned", "for"),
  );
  expect(why.textContent).toContain(terms.text("sources:basis.document.label"));
  for (const id of ["one-pager", "article"])
    expect(why.textContent).toContain(
      t("result:reasons.document", {
        short: terms.text(`sources:documents.${id}.short`),
        title: terms.text(`sources:documents.${id}.title`),
      }),
    );
});

test("a reason that rests on an unsure answer bears a note, one that is known none", () => {
  show({ ...code, auth: UNSURE });
  const note = t("result:reasons.assumed");
  const marked = [...partNamed(t("result:why.title")).querySelectorAll("details li")].filter(
    (one) => one.textContent?.includes(note),
  );
  expect(marked).toHaveLength(1);
  expect(marked[0]?.textContent).toContain(terms.reason("code-simple-auth", "for", true));
});

test("that nothing earlier is left is said only where it is known", () => {
  const said = t("result:reasons.lastStanding");
  const { recommendation } = show({ ...anyCode, exchange: "two-way", app: "no", skills: "full" });
  expect(recommendation).toMatchObject({ primary: "partner", reopened: [] });
  expect(screen.getByText(said)).toBeTruthy();
  cleanup();
  show({ ...anyCode, exchange: "two-way", app: "no", skills: UNSURE });
  expect(screen.queryByText(said)).toBeNull();
  cleanup();
  show(code);
  expect(screen.queryByText(said)).toBeNull();
});

test("what HubSpot has changed about the approach itself is told with its sources", () => {
  const { recommendation } = show(code);
  const why = partNamed(t("result:why.title"));
  expect(recommendation.cautions.length).toBeGreaterThan(0);
  expect(why.querySelector("summary")?.textContent).toContain(t("result:whyNot.changed"));
  for (const { freshness } of recommendation.cautions) {
    const { source } = freshnessById(freshness);
    expect(why.textContent).toContain(terms.text(`freshness:${freshness}.consider`));
    expect(why.querySelector(`a[href="${source}"]`)).not.toBeNull();
  }
});

test("a reader of the German edition is told where it says otherwise, a reader of the English one not", () => {
  const german = wordsOf("de");
  const name = german.t("result:edition.title", { language: german.text("common:language.de") });
  showIn("de", code);
  const note = screen.getAllByText(name)[0]?.closest("details");
  expect(note?.textContent).toContain(german.text("editions:skills-lost.says"));
  cleanup();
  show(code);
  const own = t("result:edition.title", { language: t("common:language.en") });
  expect(screen.queryByText(own)).toBeNull();
});

test("every approach has a row in our order, with every reason against it and what would make it so", () => {
  const { recommendation } = show({ ...code, app: "yes" });
  const rows = [...partNamed(t("result:whyNot.title")).querySelectorAll("summary b")];
  expect(rows.map(({ textContent }) => textContent)).toEqual(
    advisor.approaches.map(({ id }) => terms.approach(id)),
  );
  for (const { approach, rules } of recommendation.excluded)
    for (const rule of rules)
      expect(row(approach).textContent).toContain(terms.reason(rule, "against"));
  for (const { approach, turns } of recommendation.changes)
    for (const { question, to } of turns ?? [])
      expect(row(approach).textContent).toContain(terms.capital(terms.ifAnswer(question, to)));
  expect(row("webhook").querySelector("summary")?.textContent).toContain(
    t("result:whyNot.changed"),
  );
  expect(row("bot-action").querySelector("summary")?.textContent).not.toContain(
    t("result:whyNot.changed"),
  );
});

test("each row is a way to the approach it names", async () => {
  const { goTo, recommendation } = show(code);
  for (const { approach } of recommendation.changes) {
    const name = t("result:changes.tryNamed", { approach: terms.approach(approach) });
    await userEvent.click(within(row(approach)).getByText(t("result:changes.try")));
    expect(within(row(approach)).getByLabelText(name)).toBeTruthy();
    const [there] = goTo.mock.lastCall ?? [];
    expect(recommend(advisor, there.answers).primary).toBe(approach);
  }
});

test("the recommended one’s row says what would rule it out", () => {
  const { recommendation } = show(code);
  const own = row("custom-code");
  expect(own.textContent).toContain(t("result:whyNot.recommended"));
  const fewest = Math.min(...recommendation.changes.map(({ turns }) => turns?.length ?? 99));
  const nearest = recommendation.changes.filter(({ turns }) => turns?.length === fewest);
  expect(own.querySelectorAll("li")).toHaveLength(nearest.length);
  for (const { approach } of nearest) expect(own.textContent).toContain(terms.approach(approach));
});

test("the corrected line is explained where it rules something out", () => {
  show(code);
  expect(within(row("webhook")).getByText(t("result:correction.title"))).toBeTruthy();
});

test("a change in the product is told once in each row", () => {
  show({ exchange: "two-way", content: "chosen", app: "yes", plan: "lower" });
  for (const { id: approach } of advisor.approaches)
    for (const { id } of advisor.rulebook.freshness) {
      const text = row(approach).textContent ?? "";
      expect(text.split(terms.text(`freshness:${id}.changed`)).length - 1).toBeLessThan(2);
    }
  expect(row("webhook").textContent).toContain(terms.text("freshness:webhook-body.changed"));
});

test("where a ready app would do it too, only our order puts it second, and it says so", () => {
  const names = {
    readyMade: terms.approach("marketplace"),
    approach: terms.approach("custom-code"),
  };
  show({ ...code, app: "yes" });
  expect(row("marketplace").textContent).toContain(t("result:readyMade", names));
  expect(row("marketplace").querySelector("a")?.getAttribute("href")).toBe("/en/guide");
  cleanup();
  show({ ...code, app: UNSURE });
  expect(screen.queryByText(t("result:readyMade", names))).toBeNull();
});

test("an answer that would serve as well is named in the same breath", () => {
  const { recommendation } = show({ exchange: "send", auth: "oauth2", app: "no" });
  const turns = recommendation.changes.flatMap((change) => change.turns ?? []);
  const either = turns.find((turn) => turn.or);
  if (!either) throw new Error("These answers are to have a change with a choice.");
  const said = [either.to, ...(either.or ?? [])].map((one) => terms.ifAnswer(either.question, one));
  expect(partNamed(t("result:whyNot.title")).textContent).toContain(
    terms.capital(terms.list(said, "disjunction")),
  );
});

test("a link to a row opens it, on arrival and later", () => {
  Element.prototype.scrollIntoView = vi.fn();
  history.replaceState(null, "", "#why-not-webhook");
  show(code);
  expect([row("webhook").open, row("partner").open]).toEqual([true, false]);
  history.replaceState(null, "", "#why-not-partner");
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  expect(row("partner").open).toBe(true);
  history.replaceState(null, "", "/");
});

test("the answers are listed, those assumed marked, each with a way to change it", async () => {
  const answers = { ...code, auth: UNSURE };
  const { goTo } = show(answers);
  const given = partNamed(t("advisor:trail.title"));
  expect(given.textContent).toContain(
    t("result:answers.assumed", { option: terms.answer("auth", "api-key") }),
  );
  expect(given.textContent).toContain(terms.answer("skills", "javascript"));
  const name = t("advisor:trail.changeQuestion", { question: terms.short("auth") });
  await userEvent.click(within(given).getByLabelText(name));
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "auth" });
});

test("answers that do not matter are set aside, and one may start over", async () => {
  const { goTo } = show({ exchange: "two-way", app: "yes", plan: "pro" });
  const given = partNamed(t("advisor:trail.title"));
  expect(given.textContent).toContain(t("advisor:trail.setAside"));
  await userEvent.click(within(given).getByText(t("advisor:trail.startOver")));
  expect(goTo).toHaveBeenCalledWith({ answers: {}, revising: null });
});

test("who can help comes with what they are for, the best first, with HubSpot’s own guides", () => {
  const { recommendation } = show(code);
  const help = partNamed(t("result:help.title"));
  expect(help.textContent).toContain(t("result:help.best"));
  const channels = [...help.querySelectorAll("ol > li")];
  expect(channels.map((one) => one.querySelector("h3")?.textContent)).toEqual(
    recommendation.help.map((id) => terms.text(`help:channels.${id}.name`)),
  );
  for (const [i, id] of recommendation.help.entries())
    expect(channels[i]?.textContent).toContain(terms.text(`help:channels.${id}.for`));
  expect(help.textContent).toContain(terms.text("help:links.custom-code-reference"));
  cleanup();
  show({ exchange: "two-way", app: "no", skills: "none" });
  expect(partNamed(t("result:help.title")).textContent).not.toContain(t("result:help.best"));
});
