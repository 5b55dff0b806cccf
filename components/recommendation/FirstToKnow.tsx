import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { questionsNamedBy } from "@/rules/rulebook/entries";
import { approachById, freshnessById } from "@/rules/rulebook/lookup";
import { FreshnessNote } from "./FreshnessNote";
import { Prerequisites } from "./Prerequisites";
import styles from "./result.module.css";
import { buildsSentence } from "./sentences";

/** What stands beside the recommendation itself: what could overturn it, and what it takes. */
export function FirstToKnow({
  recommendation,
  answers,
  goTo,
}: {
  recommendation: Recommendation;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const builds = buildsSentence(terms, recommendation);
  return (
    <>
      <Reopened recommendation={recommendation} />
      <FindOut recommendation={recommendation} answers={answers} goTo={goTo} />
      {builds ? <p>{builds}</p> : null}
      <Prerequisites recommendation={recommendation} />
      <Precautions recommendation={recommendation} />
      <ReadyMade recommendation={recommendation} answers={answers} />
    </>
  );
}

/** Approaches that HubSpot has since made worth checking, named before anything is spent. */
function Reopened({ recommendation: { reopened } }: { recommendation: Recommendation }) {
  const { t, approach: nameOf, list, quote } = useTerms();
  if (reopened.length === 0) return null;
  const names = reopened.map(({ approach }) => quote(nameOf(approach)));
  const changes = new Set(reopened.flatMap(({ freshness }) => freshness));
  return (
    <section className={styles.callout} aria-labelledby="reopened">
      <h2 id="reopened">{t("result:reopened.title", { approach: list(names, "disjunction") })}</h2>
      <p>{t("result:reopened.text")}</p>
      <details className={styles.details}>
        <summary>{t("result:cautions.title")}</summary>
        {[...changes].map((id) => (
          <FreshnessNote key={id} freshness={freshnessById(id)} />
        ))}
      </details>
    </section>
  );
}

/** The one or two questions whose answers would settle most. */
function FindOut({
  recommendation: { status, findOut },
  answers,
  goTo,
}: {
  recommendation: Recommendation;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t, question: titleOf } = useTerms();
  if (status !== "provisional") return null;
  return (
    <div className={styles.callout}>
      <p>{t("result:provisional.text")}</p>
      <ul>
        {findOut.map((question) => {
          const revision = { answers, revising: question };
          return (
            <li key={question}>
              <StepLink href={queryOf(revision)} onStep={() => goTo(revision)}>
                {titleOf(question)}
              </StepLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Precautions({ recommendation: { precautions } }: { recommendation: Recommendation }) {
  const { t, text } = useTerms();
  if (precautions.length === 0) return null;
  return (
    <section className={styles.callout} aria-labelledby="precautions">
      <h2 id="precautions">{t("result:precautions.title")}</h2>
      {precautions.map((rule) => (
        <p key={rule}>{text(`rules:${rule}.do`)}</p>
      ))}
    </section>
  );
}

/** Where something ready-made would do it too, the reader knows that only our order puts it second. */
function ReadyMade({
  recommendation: { primary, alternatives },
  answers,
}: {
  recommendation: Recommendation;
  answers: Answers;
}) {
  const { t, approach: nameOf } = useTerms();
  const certain = (approach: string) =>
    approachById(approach)
      .required.flatMap(questionsNamedBy)
      .every((question) => answers[question] !== UNSURE);
  const ready = alternatives.find(
    ({ approach, dependsOn }) =>
      dependsOn.length === 0 && approachById(approach).readyMade && certain(approach),
  );
  if (!ready) return null;
  const names = { readyMade: nameOf(ready.approach), approach: nameOf(primary ?? "") };
  return <p>{t("result:readyMade", names)}</p>;
}
