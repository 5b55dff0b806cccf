import controls from "@/components/layout/controls.module.css";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Check } from "@/rules/recommendation/checks";
import { CheckForm } from "./CheckForm";
import type { CheckProps } from "./Checks";
import styles from "./checks.module.css";
import { Pill, useOutcome } from "./Pill";
import { answerId } from "./useChecks";

/** An uncertain answer that could change the result: what was assumed, and what would lead elsewhere. */
export function AssumptionCheck({
  check: { question, answer, takenAs, outcomes, joint },
  state,
  answers,
  primary,
  goTo,
}: CheckProps & { check: Extract<Check, { kind: "assumption" }> }) {
  const terms = useTerms();
  const { t } = terms;
  const outcome = useOutcome(primary);
  const revision = { answers, revising: question };
  const stays = t(joint ? "result:check.staysForNow" : "result:check.stays");
  return (
    <CheckForm question={question} answers={answers}>
      <fieldset>
        <legend>{terms.ask(question)}</legend>
        <p className="soft">
          {answer === UNSURE
            ? t("result:check.assumed", { option: terms.answer(question, takenAs) })
            : t("result:check.answered")}{" "}
          <StepLink
            href={queryOf(revision)}
            onStep={() => goTo(revision)}
            label={t("result:check.otherNamed", { question: terms.short(question) })}
          >
            {t("result:check.other")}
          </StepLink>
        </p>
        <div className={`${controls.pills} ${styles.pills}`}>
          {outcomes.map((one) => (
            <Pill
              key={one.option}
              id={answerId(question, one.option)}
              name={question}
              value={one.option}
              label={terms.answer(question, one.option)}
              {...outcome(one, stays)}
              chosen={answer === one.option}
              required
              onChoose={() => state.answer(question, one.option)}
            />
          ))}
        </div>
      </fieldset>
    </CheckForm>
  );
}
