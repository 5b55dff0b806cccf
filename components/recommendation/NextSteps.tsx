import { ApproachName } from "@/components/approach/ApproachName";
import { Fold } from "@/components/layout/Fold";
import { Steps } from "@/components/layout/Steps";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Prerequisite } from "@/rules/recommendation/prerequisites";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { approachById } from "@/rules/rulebook/lookup";
import { stepsOf } from "./next-steps";
import { prerequisiteText } from "./prerequisites";
import styles from "./result.module.css";
import type { UseCaseSummaries } from "./use-case-summary";

/** What to do, in three to five steps: the subscription first where it is lacking, a test last. */
export function NextSteps({
  recommendation,
  answers,
  useCases,
}: {
  recommendation: Recommendation;
  answers: Answers;
  useCases: UseCaseSummaries;
}) {
  const terms = useTerms();
  const { t, text, language } = terms;
  const primary = approachById(recommendation.primary ?? "");
  const subscription = recommendation.prerequisites
    .filter(({ met }) => !met)
    .map((one) => ({
      id: one.id,
      title: text(`result:prerequisites.of.${one.id}.${one.met === null ? "have" : "get"}`),
      text: <Subscription prerequisite={one} />,
    }));
  const care = recommendation.precautions.map((rule) => ({
    id: rule,
    title: t("result:precautions.title"),
    text: (
      <Fold near paper={false} className={styles.inStep} summary={t("result:precautions.more")}>
        {text(`rules:${rule}.do`)}
      </Fold>
    ),
  }));
  const steps = stepsOf(terms, recommendation, useCases);
  const last = steps.slice(-1).map((step) => (primary.programmed ? { ...step, text: "" } : step));
  const readiness = `/${language}/readiness${queryOf({ answers, revising: null })}`;
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{t("result:next.title")}</h2>
      <Steps steps={[...subscription, ...steps.slice(0, -1), ...care, ...last]} />
      {primary.programmed ? (
        <p className={styles.ready}>
          <a href={readiness}>{t("result:next.ready")}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What is needed in full, and what works without it. */
function Subscription({ prerequisite }: { prerequisite: Prerequisite }) {
  const terms = useTerms();
  const { t } = terms;
  const { without } = prerequisite;
  return (
    <Fold
      near
      paper={false}
      className={styles.inStep}
      summary={t("result:prerequisites.administrator")}
    >
      <p>{prerequisiteText(terms, prerequisite)}</p>
      {without.length > 0 ? (
        <>
          <p>
            <strong>{t("result:prerequisites.without")}</strong>
          </p>
          <ul>
            {without.map(({ approach, dependsOn }) => {
              const name = terms.approach(approach);
              const questions = terms.questionList(dependsOn);
              const open = t("result:prerequisites.withoutIf", { approach: name, questions });
              return (
                <li key={approach}>
                  <ApproachName approach={approach} name={dependsOn.length > 0 ? open : name} />
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </Fold>
  );
}
