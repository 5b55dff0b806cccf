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
import type { UseCaseSummaries } from "@/components/recommendation/use-case-summary";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { trailOf } from "@/rules/questionnaire/trail";
import { recommend } from "@/rules/recommendation/recommendation";
import { renderIn, wordsOf } from "./words";

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

function show(answers: Answers) {
  const recommendation = recommend(advisor, answers);
  const { given } = trailOf(advisor, answers, recommendation);
  const relevant = new Set(given.map(({ question }) => question));
  const goTo = vi.fn();
  const props = { recommendation, answers, revising: null, relevant, useCases, goTo };
  renderIn("en", <Result {...props}>trail</Result>);
  return { recommendation, goTo };
}

const part = (name: string) => screen.getByRole("region", { name });

test("an open questionnaire has no result to show", () => {
  const recommendation = recommend(advisor, {});
  const props = {
    recommendation,
    answers: {},
    revising: null,
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
