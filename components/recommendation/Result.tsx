import { AskSomebody } from "@/components/take-along/AskSomebody";
import { TakeAlong } from "@/components/take-along/TakeAlong";
import { Verdict } from "@/components/verdict/Verdict";
import { useTerms } from "@/components/words/WordsProvider";
import type { Answers } from "@/rules/diagram/vocabulary";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { AnswersGiven } from "./AnswersGiven";
import { Checks } from "./Checks";
import { Help } from "./Help";
import { NextSteps } from "./NextSteps";
import { PrimaryAction } from "./PrimaryAction";
import { firstText } from "./prerequisites";
import styles from "./result.module.css";
import { verdictSentence } from "./sentences";
import { statusWords } from "./status";
import { Template } from "./Template";
import type { UseCaseSummaries } from "./use-case-summary";
import { useChecks } from "./useChecks";
import { Why } from "./Why";
import { WhyNot } from "./WhyNot";

type Props = {
  recommendation: Recommendation;
  answers: Answers;
  useCases: UseCaseSummaries;
  goTo: (to: Standpoint, focus?: string) => void;
};

/** The recommendation: what to check, what to do, and why; nothing while a question is open. */
export function Result(props: Props) {
  const { primary, status } = props.recommendation;
  if (primary === null || status === "open") return null;
  return <Settled {...props} primary={primary} />;
}

function Settled({
  primary,
  recommendation,
  answers,
  useCases,
  goTo,
}: Props & { primary: string }) {
  const terms = useTerms();
  const { t, approach } = terms;
  const native = useCases[recommendation.useCase ?? ""]?.native;
  const state = useChecks(recommendation, answers, native !== undefined, goTo);
  const status = statusWords(terms, state.open);
  const lacking = recommendation.prerequisites.filter(({ met }) => !met);
  const about = { recommendation, answers, useCases };
  return (
    <article className={styles.result} data-approach={primary}>
      <div className={styles.course}>
        <Verdict
          approach={primary}
          name={approach(primary)}
          status={status}
          why={verdictSentence(terms, recommendation)}
          needs={
            lacking.length > 0
              ? lacking.map((one) => (
                  <p key={one.id}>
                    <b>{t("result:prerequisites.first")}</b> {firstText(terms, one)}
                  </p>
                ))
              : null
          }
        >
          <Checks
            state={state}
            answers={answers}
            primary={primary}
            changes={recommendation.changes}
            native={native}
            goTo={goTo}
          />
        </Verdict>
        <div className={styles.do}>
          <PrimaryAction {...about} />
        </div>
        <NextSteps {...about} />
        <Template {...about} goTo={goTo} />
        <Why recommendation={recommendation} />
        <WhyNot recommendation={recommendation} answers={answers} goTo={goTo} />
      </div>
      <aside className={styles.rail} aria-label={t("result:answers.rail")}>
        <AnswersGiven recommendation={recommendation} answers={answers} goTo={goTo} />
        <AskSomebody recommendation={recommendation} />
        <Help recommendation={recommendation} />
        <TakeAlong answers={answers} language={terms.language} />
      </aside>
      <p className="visually-hidden" aria-live="polite">
        {state.answered ? `${approach(primary)}: ${status}` : null}
      </p>
    </article>
  );
}
