import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Turn } from "@/rules/recommendation/changes";
import { recommend } from "@/rules/recommendation/recommendation";

/** Leads to another approach's result by the fewest answers that would have to differ. */
export function SeeResult({
  approach,
  turns,
  answers,
  goTo,
}: {
  approach: string;
  turns: readonly Turn[];
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t, approach: nameOf } = useTerms();
  const there = { answers: settled(answers, turns), revising: null };
  return (
    <StepLink
      href={queryOf(there)}
      onStep={() => goTo(there)}
      label={t("result:changes.tryNamed", { approach: nameOf(approach) })}
    >
      {t("result:changes.try")}
    </StepLink>
  );
}

/** The answers with a change made; whatever is then still asked, any answer serves. */
function settled(answers: Answers, turns: readonly Turn[]): Answers {
  const turned = Object.fromEntries(turns.map(({ question, to }) => [question, to]));
  const then = { ...answers, ...turned };
  const { next } = recommend(advisor, then);
  return next === null ? then : settled({ ...then, [next]: UNSURE }, []);
}
