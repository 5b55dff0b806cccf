import { ApproachName } from "@/components/approach/ApproachName";
import { Section } from "@/components/layout/Section";
import { StepLink } from "@/components/layout/StepLink";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import { type Answers, UNSURE } from "@/rules/diagram/vocabulary";
import { queryOf } from "@/rules/link/answers";
import type { Standpoint } from "@/rules/link/standpoint";
import type { Change, Turn } from "@/rules/recommendation/changes";
import { type Recommendation, recommend } from "@/rules/recommendation/recommendation";
import styles from "./result.module.css";
import { turnSentence } from "./sentences";

/** For every other approach, the fewest answers that would have to differ. */
export function Changes({
  recommendation,
  answers,
  goTo,
}: {
  recommendation: Recommendation;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const { t } = useTerms();
  return (
    <Section id="changes" title={t("result:changes.title")} intro={t("result:changes.intro")}>
      <ul className={styles.others}>
        {nearest(recommendation.changes).map((change) => (
          <li key={change.approach}>
            <ChangeTo change={change} answers={answers} goTo={goTo} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChangeTo({
  change: { approach, turns },
  answers,
  goTo,
}: {
  change: Change;
  answers: Answers;
  goTo: (to: Standpoint) => void;
}) {
  const terms = useTerms();
  const { t } = terms;
  const there = { answers: settled(answers, turns ?? []), revising: null };
  return (
    <>
      <h3>
        <ApproachName approach={approach} name={terms.approach(approach)} />
      </h3>
      {turns === null ? <p>{t("result:changes.none")}</p> : null}
      <ul className={styles.turns}>
        {(turns ?? []).map((turn) => (
          <li key={turn.question}>
            {turnSentence(terms, turn, answers[turn.question] === UNSURE)}
          </li>
        ))}
      </ul>
      {turns === null ? null : (
        <p>
          <StepLink
            href={queryOf(there)}
            onStep={() => goTo(there)}
            label={t("result:changes.tryNamed", { approach: terms.approach(approach) })}
          >
            {t("result:changes.try")}
          </StepLink>
        </p>
      )}
    </>
  );
}

/** The fewest answers first. */
const nearest = (changes: readonly Change[]) =>
  [...changes].sort((a, b) => (a.turns?.length ?? 99) - (b.turns?.length ?? 99));

/** The answers with a change made; whatever is then still asked, any answer serves. */
function settled(answers: Answers, turns: readonly Turn[]): Answers {
  const turned = Object.fromEntries(turns.map(({ question, to }) => [question, to]));
  const then = { ...answers, ...turned };
  const { next } = recommend(advisor, then);
  return next === null ? then : settled({ ...then, [next]: UNSURE }, []);
}
