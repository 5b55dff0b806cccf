import { StepLink } from "@/components/questionnaire/StepLink";
import { useTerms } from "@/components/words/Words";
import { queryOf } from "@/rules/answers";
import { differencesOfUseCase } from "@/rules/lookup";
import { type Standpoint, USE_CASE } from "@/rules/questionnaire";
import type { Answers } from "@/rules/vocabulary";
import styles from "./result.module.css";
import { Section } from "./Section";

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
          {differencesOfUseCase(useCase, terms.language).map(({ id }) => (
            <details key={id} className={styles.details}>
              <summary>
                {t("result:edition.title", { language: text(`common:language.${terms.language}`) })}
              </summary>
              <p>{t("result:edition.says", { text: text(`editions:${id}.says`) })}</p>
              <p>{t("result:edition.ours", { text: text(`editions:${id}.ours`) })}</p>
            </details>
          ))}
        </>
      ) : (
        <p>{t("result:useCase.none")}</p>
      )}
      <p>
        <StepLink href={queryOf(revision)} onStep={() => goTo(revision)}>
          {named ? t("result:useCase.change") : t("result:useCase.choose")}
        </StepLink>
      </p>
    </Section>
  );
}
