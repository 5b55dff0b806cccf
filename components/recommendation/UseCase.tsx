import { Section } from "@/components/layout/Section";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/Words";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { type Standpoint, USE_CASE } from "@/rules/link/standpoint";
import { differencesOfUseCase } from "@/rules/rulebook/lookup";
import { EditionNotes } from "./EditionNotes";

/** The use case that was chosen, or the offer to choose one. */
export function UseCase({ answers, goTo }: { answers: Answers; goTo: (to: Standpoint) => void }) {
  const terms = useTerms();
  const { t, text } = terms;
  const useCase = answers[USE_CASE];
  const revision = { answers, revising: USE_CASE };
  const named = useCase !== undefined && useCase !== "other" && useCase !== "unsure";
  return (
    <Section id="use-case" title={t("result:useCase.title")}>
      {named ? (
        <>
          <h3>{terms.nameOfUseCase(useCase)}</h3>
          <p>{text(`use-cases:useCases.${useCase}.brief`)}</p>
          <EditionNotes differences={differencesOfUseCase(useCase, terms.language)} />
        </>
      ) : (
        <p>{useCase === "other" ? t("result:useCase.other") : t("result:useCase.none")}</p>
      )}
      <p>
        <StepLink href={queryOf(revision)} onStep={() => goTo(revision)}>
          {named ? t("result:useCase.change") : t("result:useCase.choose")}
        </StepLink>
      </p>
    </Section>
  );
}
