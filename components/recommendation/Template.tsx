import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { type Standpoint, USE_CASE } from "@/rules/link/standpoint";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { differencesOfUseCase, placesOfUseCase } from "@/rules/rulebook/lookup";
import { Brief } from "./Brief";
import { EditionNotes } from "./EditionNotes";
import { Plan } from "./Plan";
import styles from "./result.module.css";
import { madeFor } from "./template";
import type { UseCaseSummaries } from "./use-case-summary";

export type TemplateProps = {
  recommendation: Recommendation;
  answers: Answers;
  useCases: UseCaseSummaries;
  goTo: (to: Standpoint) => void;
};

/** The template of the chosen use case as the approach has it; without one, those made for it. */
export function Template(props: TemplateProps) {
  const { t } = useTerms();
  const { recommendation, useCases } = props;
  const chosen = useCases[recommendation.useCase ?? ""];
  const forPartner = recommendation.primary === "partner";
  const about = chosen ? <About useCase={recommendation.useCase as string} /> : null;
  const title = chosen
    ? t("result:template.title", { name: chosen.name })
    : t("result:template.forApproach");
  return (
    <section className={styles.template} aria-labelledby="template">
      <h2 id="template">{forPartner ? t("result:template.brief") : title}</h2>
      {forPartner ? <Brief {...props}>{about}</Brief> : null}
      {!forPartner && chosen ? (
        <Plan {...props} summary={chosen}>
          {about}
        </Plan>
      ) : null}
      {chosen ? null : <Offers {...props} />}
    </section>
  );
}

/** What the use case is, and where the documents describe it. */
function About({ useCase }: { useCase: string }) {
  const { t, text, place, language } = useTerms();
  return (
    <>
      <p>{text(`use-cases:useCases.${useCase}.brief`)}</p>
      <p>{placesOfUseCase(useCase).map(place).join(" · ") || t("result:useCase.ours")}</p>
      <EditionNotes differences={differencesOfUseCase(useCase, language)} />
    </>
  );
}

/** As many as a glance takes in; the index has all. */
const OFFERED = 4;

/** Templates made for the approach, and the way to choose a use case. */
function Offers({
  recommendation: { primary, builds, useCase },
  answers,
  useCases,
  goTo,
}: TemplateProps) {
  const { t, language } = useTerms();
  const written = builds.length === 1 ? (builds[0] as string) : (primary as string);
  const revision = { answers, revising: USE_CASE };
  return (
    <>
      <p className="soft">{t(`result:useCase.${useCase === "other" ? "other" : "none"}`)}</p>
      <ul className={styles.links}>
        {madeFor(useCases, written)
          .slice(0, OFFERED)
          .map((id) => (
            <li key={id}>
              <a href={`/${language}/use-cases/${id}`}>{useCases[id]?.name}</a>
            </li>
          ))}
        <li>
          <a href={`/${language}/use-cases`}>{t("result:template.all")}</a>
        </li>
        <li>
          <StepLink href={queryOf(revision)} onStep={() => goTo(revision)}>
            {t("result:useCase.choose")}
          </StepLink>
        </li>
      </ul>
    </>
  );
}
