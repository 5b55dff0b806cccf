import { stepsOf } from "@/components/recommendation/next-steps";
import { firstText } from "@/components/recommendation/prerequisites";
import { resultTitle, verdictSentence } from "@/components/recommendation/sentences";
import { statusWords } from "@/components/recommendation/status";
import { summariesIn } from "@/components/use-case/summaries";
import type { Language } from "@/locales/languages";
import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { checksOf, isOpen } from "@/rules/recommendation/checks";
import { recommend } from "@/rules/recommendation/recommendation";
import { offersNative } from "@/rules/use-cases/registry";

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

/** As many steps as a glance takes in. */
const STEPS = 3;

/** A result in miniature, in the words of one language: all of it is what its page says. */
export function sampleOf(terms: Terms) {
  const { t, approach } = terms;
  const result = recommend(advisor, sampleAnswers);
  const { primary, prerequisites } = result;
  if (primary === null) throw new Error("The sample's answers leave a question open.");
  const useCases = summariesIn(terms.language as Language);
  const open = checksOf(advisor, result, sampleAnswers, offersNative(USE_CASE)).filter(isOpen);
  const lacking = prerequisites.filter(({ met }) => !met);
  return {
    title: t("home:sample.title", { name: terms.nameOfUseCase(USE_CASE) }),
    approach: primary,
    name: approach(primary),
    status: statusWords(terms, open),
    why: verdictSentence(terms, result),
    needs: lacking.map((one) => `${t("result:prerequisites.first")} ${firstText(terms, one)}`),
    steps: stepsOf(terms, result, useCases)
      .map(({ title }) => title)
      .slice(0, STEPS),
    href: `/${terms.language}/advisor${queryOf({ answers: sampleAnswers, revising: null })}`,
    /** What a summary in this language begins with. */
    heading: resultTitle(terms, result),
  };
}
