import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Result } from "@/components/recommendation/Result";
import { answerSentence, togetherSentence } from "@/components/recommendation/sentences";
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

function show(answers: Answers) {
  const recommendation = recommend(advisor, answers);
  const relevant = new Set(trailOf(advisor, answers).given.map(({ question }) => question));
  const goTo = vi.fn();
  const props = { recommendation, answers, revising: null, relevant, templates: {}, goTo };
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
    templates: {},
    goTo: () => {},
  };
  const { container } = renderIn("en", <Result {...props}>trail</Result>);
  expect(container.textContent).toBe("");
});

test("names the approach, why in one sentence, and what the answers led to it", () => {
  show(code);
  const title = screen.getByRole("heading", { level: 1 });
  expect(title?.textContent).toContain(terms.approach("custom-code"));
  expect(screen.getByText(terms.verdict("custom-code"))).toBeTruthy();
  expect(screen.getByText(t("result:kicker.settled"))).toBeTruthy();
  expect(part(t("result:reasons.title"))?.textContent).toContain(terms.reason("code-owned", "for"));
});

test("an upgrade is said before any reason", () => {
  show({ ...code, plan: "lower", app: "yes" });
  const [first] = screen.getAllByRole("region");
  expect(first).toBe(part(t("result:prerequisites.title")));
  expect(first?.textContent).toContain(terms.approach("marketplace"));
});

test("what was assumed says what flips it, and asks again", async () => {
  const answers = { ...code, skills: "unsure", app: "no" };
  const { goTo } = show(answers);
  expect(screen.getByText(t("result:kicker.provisional"))).toBeTruthy();
  const check = part(t("result:assumptions.title"));
  const option = terms.option("skills", "none");
  expect(check?.textContent).toContain(
    t("result:assumptions.took", { question: terms.short("skills"), option }),
  );
  const again = t("advisor:trail.changeQuestion", { question: terms.short("skills") });
  await userEvent.click(within(check).getByRole("link", { name: again }));
  expect(goTo).toHaveBeenCalledWith({ answers, revising: "skills" });
});

test("assumptions that only together change it are named together", () => {
  const { recommendation } = show({ ...code, skills: "unsure", maintenance: "unsure", app: "no" });
  const [joint] = recommendation.together;
  if (!joint) throw new Error("These answers are to hold a joint assumption.");
  expect(joint.turns.length).toBeGreaterThan(1);
  const check = part(t("result:assumptions.title"));
  expect(check?.textContent).toContain(togetherSentence(terms, joint));
  for (const turn of joint.turns) expect(check?.textContent).toContain(answerSentence(terms, turn));
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
  expect(useCase.getByRole("heading", { level: 3 }).textContent).toContain(
    terms.nameOfUseCase("rotate-leads"),
  );
  expect(useCase.getByRole("link", { name: t("result:useCase.change") })).toBeTruthy();
});
