import { resultTitle, verdictSentence } from "@/components/recommendation/sentences";
import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { recommend, type Status } from "@/rules/recommendation/recommendation";
import { idsOf } from "@/rules/use-cases/blueprint";
import { blueprintOf } from "@/rules/use-cases/registry";

const USE_CASE = "rotate-leads";

/** The story that the start page tells: everything else about it is what the advisor says. */
export const sampleAnswers: Answers = {
  "use-case": USE_CASE,
  trigger: "hubspot",
  exchange: "read-back",
  content: "chosen",
  auth: "api-key",
  endpoint: "other",
  skills: "javascript",
  maintenance: "yes",
  plan: "lower",
};

/** A result in miniature, in the words of one language. */
export function sampleOf(terms: Terms) {
  const { t, text, approach } = terms;
  const result = recommend(advisor, sampleAnswers);
  const { status, primary, reopened, prerequisites } = result;
  const blueprint = blueprintOf(USE_CASE);
  if (primary === null || !blueprint) throw new Error(`No result for “${USE_CASE}”.`);
  const lacking = prerequisites.filter(({ met }) => !met);
  const first = reopened.map((one) => terms.quote(approach(one.approach)));
  return {
    title: t("home:sample.title", { name: terms.nameOfUseCase(USE_CASE) }),
    approach: primary,
    name: approach(primary),
    status: statusOf(terms, status, first.length),
    why: verdictSentence(terms, result),
    needs: lacking.map(({ id }) => t("home:sample.needs", { what: text(`guide:needs.${id}`) })),
    steps: [
      ...(first.length > 0
        ? [t("result:reopened.title", { approach: terms.list(first, "disjunction") })]
        : []),
      t("home:sample.steps.build", { count: idsOf(blueprint).steps.length }),
      t("home:sample.steps.paste", { count: blueprint.secrets.length }),
    ],
    href: `/${terms.language}/advisor${queryOf({ answers: sampleAnswers, revising: null })}`,
    /** What a summary in this language begins with. */
    heading: resultTitle(terms, result),
  };
}

/** How sure it is: what is settled may still have something to check first. */
function statusOf({ t, text }: Terms, status: Status, toCheck: number): string {
  if (status !== "settled" || toCheck === 0) return text(`home:sample.status.${status}`);
  return toCheck === 1
    ? t("home:sample.status.check")
    : t("home:sample.status.checks", { number: toCheck });
}
