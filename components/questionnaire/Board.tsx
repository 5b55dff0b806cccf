import { ApproachMark } from "@/components/approach/ApproachMark";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./panel.module.css";

/** Every approach and how it stands, with the first reason against what is ruled out. */
export function Board({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTerms();
  const { possible } = recommendation;
  return (
    <section aria-labelledby="board">
      <h2 className={styles.heading}>
        <span id="board">{t("advisor:board.title")}</span>{" "}
        <span aria-live="polite" className={styles.count}>
          {t("advisor:board.count", { count: possible.length, all: advisor.approaches.length })}
        </span>
      </h2>
      <ul className={styles.board}>
        {advisor.approaches.map(({ id }) => (
          <Row key={id} approach={id} recommendation={recommendation} />
        ))}
      </ul>
    </section>
  );
}

function Row({ approach, recommendation }: { approach: string; recommendation: Recommendation }) {
  const terms = useTerms();
  const possible = recommendation.possible.includes(approach);
  return (
    <li className={possible ? styles.possible : styles.out}>
      <ApproachMark approach={approach} size={20} faded={!possible} />
      <span className={styles.approach}>{terms.approach(approach)}</span>
      {possible ? null : (
        <span className={styles.because}>{whyNot(terms, approach, recommendation)}</span>
      )}
    </li>
  );
}

/** One reason, a certain one first; or that it may fit, yet an earlier approach always does too. */
function whyNot(
  { t, reason }: ReturnType<typeof useTerms>,
  approach: string,
  { excluded, alternatives, assumed }: Recommendation,
) {
  const rules = excluded.find((one) => one.approach === approach)?.rules;
  if (rules) {
    const rule = rules.find((id) => !assumed.includes(id)) ?? rules[0] ?? "";
    return (
      <>
        <span className="visually-hidden">
          {t("common:label", { text: t("advisor:board.ruledOut") })}{" "}
        </span>
        {reason(rule, "against", assumed.includes(rule))}
      </>
    );
  }
  const fits = alternatives.some((one) => one.approach === approach && one.dependsOn.length === 0);
  return t(fits ? "advisor:board.later" : "advisor:board.never");
}
