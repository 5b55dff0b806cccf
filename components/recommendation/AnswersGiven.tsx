import { AllQuestions } from "@/components/all-questions/AllQuestions";
import { ChangeLink } from "@/components/layout/ChangeLink";
import controls from "@/components/layout/controls.module.css";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import { type Standpoint, USE_CASE } from "@/rules/link/standpoint";
import { type GivenAnswer, trailOf } from "@/rules/questionnaire/trail";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./rail.module.css";

/** The answers that the result rests on, each with a way to change it: one line on a phone, open in the rail. */
export function AnswersGiven({
  recommendation,
  answers,
  goTo,
}: {
  recommendation: Recommendation;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t } = useTerms();
  const { given, setAside } = trailOf(advisor, answers, recommendation);
  const assumed = given.filter(
    ({ question, option }) => question !== USE_CASE && option === UNSURE,
  );
  const start = { answers: {}, revising: null };
  const count =
    assumed.length > 0
      ? t("result:answers.count", { number: given.length, assumed: assumed.length })
      : given.length;
  const rows = (list: readonly GivenAnswer[]) => (
    <dl className={styles.given}>
      {list.map((one) => (
        <Row key={one.question} given={one} answers={answers} goTo={goTo} />
      ))}
    </dl>
  );
  return (
    <details className={styles.answers}>
      <summary>
        <b>{t("advisor:trail.title")}</b> <span className="soft">{count}</span>
      </summary>
      <section aria-labelledby="trail">
        <h2 id="trail">{t("advisor:trail.title")}</h2>
        {rows(given)}
        {setAside.length > 0 ? (
          <>
            <h3>{t("advisor:trail.setAside")}</h3>
            <p className="soft">{t("advisor:trail.setAsideWhy")}</p>
            {rows(setAside)}
          </>
        ) : null}
        <p className={styles.ways}>
          <AllQuestions className={controls.quiet} />
          <StepLink href={queryOf(start)} onStep={() => goTo(start)} className={styles.again}>
            {t("advisor:trail.startOver")}
          </StepLink>
        </p>
      </section>
    </details>
  );
}

function Row({
  given: { question, option, takenAs },
  answers,
  goTo,
}: {
  given: GivenAnswer;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const assumed = takenAs !== undefined && question !== USE_CASE;
  const said = question === USE_CASE ? terms.nameOfUseCase(option) : terms.answer(question, option);
  return (
    <div>
      <dt>{terms.short(question)}</dt>
      <dd>
        {assumed ? (
          <span className={styles.assumed}>
            {terms.t("result:answers.assumed", { option: terms.answer(question, takenAs) })}
          </span>
        ) : (
          said
        )}{" "}
        <ChangeLink question={question} answers={answers} goTo={goTo} />
      </dd>
    </div>
  );
}
