import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/Words";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import type { GivenAnswer, Trail as TrailData } from "@/rules/questionnaire/trail";
import styles from "./margin.module.css";

/** The answers so far, each with a way to change it, and those set aside. */
export function Trail({
  trail,
  answers,
  goTo,
}: {
  trail: TrailData;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t } = useTerms();
  const empty = { answers: {}, revising: null };
  const line = (given: GivenAnswer, changeable: boolean) => (
    <Line key={given.question} given={given} {...(changeable ? { answers, goTo } : {})} />
  );
  return (
    <section className={styles.panel} aria-labelledby="trail">
      <h2 id="trail" className={styles.heading}>
        {t("advisor:trail.title")}
      </h2>
      {trail.given.length > 0 ? (
        <ol className={styles.trail}>{trail.given.map((given) => line(given, true))}</ol>
      ) : (
        <p className={styles.note}>{t("advisor:trail.empty")}</p>
      )}
      {trail.setAside.length > 0 ? (
        <>
          <h3 className={styles.subheading}>{t("advisor:trail.setAside")}</h3>
          <p className={styles.note}>{t("advisor:trail.setAsideWhy")}</p>
          <ul className={styles.trail}>{trail.setAside.map((given) => line(given, false))}</ul>
        </>
      ) : null}
      {Object.keys(answers).length > 0 ? (
        <p>
          <StepLink href={queryOf(empty)} onStep={() => goTo(empty)}>
            {t("advisor:trail.startOver")}
          </StepLink>
        </p>
      ) : null}
    </section>
  );
}

function Line({
  given: { question, option, takenAs },
  answers,
  goTo,
}: {
  given: GivenAnswer;
  answers?: Answers;
  goTo?: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t } = terms;
  const revision = answers ? { answers, revising: question } : undefined;
  return (
    <li>
      <span className={styles.question}>{terms.short(question)}</span>
      <span className={styles.answer}>
        {takenAs && question !== "use-case"
          ? t("advisor:trail.unsure", { option: terms.option(question, takenAs) })
          : terms.option(question, option)}
      </span>
      {revision && goTo ? (
        <StepLink
          href={queryOf(revision)}
          onStep={() => goTo(revision)}
          label={t("advisor:trail.changeQuestion", { question: terms.short(question) })}
        >
          {t("advisor:trail.change")}
        </StepLink>
      ) : null}
    </li>
  );
}
