import { Section } from "@/components/layout/Section";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { type Standpoint, USE_CASE } from "@/rules/link/standpoint";
import { differencesOfUseCase, placesOfUseCase } from "@/rules/rulebook/lookup";
import { EditionNotes } from "./EditionNotes";
import { Native } from "./Native";
import styles from "./result.module.css";
import type { UseCaseSummary } from "./use-case-summary";

/** The use case that was chosen, or the offer to choose one. */
export function UseCase({
  answers,
  goTo,
  summary,
}: {
  answers: Answers;
  goTo: (to: Standpoint) => void;
  summary: UseCaseSummary | undefined;
}) {
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
          <p className={styles.fine}>
            {placesOfUseCase(useCase).map(terms.place).join(" · ") || t("result:useCase.ours")}
          </p>
          <EditionNotes differences={differencesOfUseCase(useCase, terms.language)} />
          {summary?.native ? (
            <>
              <h3>{t("result:native.title")}</h3>
              <Native native={summary.native} />
            </>
          ) : null}
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
