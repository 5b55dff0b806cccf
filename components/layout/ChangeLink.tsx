import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import { StepLink } from "./StepLink";

/** Leads to a question that has been answered, to be asked again; the other answers are kept. */
export function ChangeLink({
  question,
  answers,
  goTo,
}: {
  question: string;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t, short } = useTerms();
  const revision = { answers, revising: question };
  return (
    <StepLink
      href={queryOf(revision)}
      onStep={() => goTo(revision)}
      label={t("advisor:trail.changeQuestion", { question: short(question) })}
    >
      {t("advisor:trail.change")}
    </StepLink>
  );
}
