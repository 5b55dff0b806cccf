import controls from "@/components/layout/controls.module.css";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { queryOf } from "@/rules/link/answers";
import type { Check } from "@/rules/recommendation/checks";
import type { CheckProps } from "./Checks";
import styles from "./checks.module.css";

/** Two answers that do not fit together: either can be mended, nothing is refused. */
export function Contradiction({
  check: { questions },
  answers,
  goTo,
}: CheckProps & { check: Extract<Check, { kind: "contradiction" }> }) {
  const terms = useTerms();
  const { t } = terms;
  return (
    <div className={styles.check}>
      <fieldset>
        <legend>{t("advisor:conflicts.title")}</legend>
        <p className="soft">{t("result:check.contradiction")}</p>
        <div className={`${controls.pills} ${styles.pills}`}>
          {questions.map((question) => {
            const revision = { answers, revising: question };
            return (
              <StepLink
                key={question}
                className={controls.pill}
                href={queryOf(revision)}
                onStep={() => goTo(revision)}
              >
                <span>
                  {terms.answer(question, answers[question] ?? "")}{" "}
                  <span className={styles.to}>
                    {t("result:check.mend", { question: terms.short(question) })}
                  </span>
                </span>
              </StepLink>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
