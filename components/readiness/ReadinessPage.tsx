import { ApproachName } from "@/components/approach/ApproachName";
import controls from "@/components/layout/controls.module.css";
import type { Terms } from "@/locales/terms";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import { ReadinessForm } from "./ReadinessForm";
import { ReadinessOutcome } from "./ReadinessOutcome";
import { ReadinessTrail } from "./ReadinessTrail";
import styles from "./readiness.module.css";
import { standingOf } from "./standing";

/** The optional second questionnaire, on a page that needs no script: is it ready to be built? */
export function ReadinessPage({ terms, link }: { terms: Terms; link: Standpoint }) {
  const { t, variant, approach } = terms;
  const standing = standingOf(link);
  const advisor = `/${terms.language}/advisor${queryOf({ ...link, revising: null })}`;
  const heading = <h1>{t("readiness:title")}</h1>;
  const onward = (text: string) => (
    <p className={styles.onward}>
      <a className={controls.primary} href={advisor}>
        {text}
      </a>
    </p>
  );
  if (standing.kind === "open") {
    return (
      <article className={styles.page}>
        {heading}
        <p className={styles.intro}>{t("readiness:open")}</p>
        {onward(t("readiness:toQuestions"))}
      </article>
    );
  }
  if (standing.kind === "nothing") {
    return (
      <article className={styles.page}>
        {heading}
        <p className={styles.intro}>
          {t("readiness:nothing", { approach: approach(standing.approach) })}
        </p>
        {onward(t("readiness:back"))}
      </article>
    );
  }
  const { readiness, question, answered } = standing;
  return (
    <article className={styles.page} data-approach={standing.approach}>
      {heading}
      <p className={styles.about}>
        <ApproachName approach={standing.approach} name={approach(standing.approach)} />
        <a className={styles.back} href={advisor}>
          {t("readiness:back")}
        </a>
      </p>
      {answered.length === 0 ? (
        <p className={styles.intro}>{variant("readiness:intro", standing.approach)}</p>
      ) : null}
      {question ? (
        <ReadinessForm
          terms={terms}
          question={question}
          approach={standing.approach}
          answers={link.answers}
        />
      ) : (
        <ReadinessOutcome terms={terms} readiness={readiness} approach={standing.approach} />
      )}
      <ReadinessTrail terms={terms} answered={answered} answers={link.answers} />
    </article>
  );
}
