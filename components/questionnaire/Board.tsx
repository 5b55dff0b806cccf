import { ApproachMark } from "@/components/approach/ApproachMark";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./margin.module.css";

/** Every approach and how it stands: a side panel on wide screens, a disclosure on narrow ones. */
export function Board({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTerms();
  const { possible } = recommendation;
  return (
    <details className={styles.board}>
      <summary>
        {t("advisor:board.title")}{" "}
        <small>
          ({t("advisor:board.count", { count: possible.length, all: advisor.approaches.length })})
        </small>
      </summary>
      <section className={styles.panel} aria-labelledby="board">
        <h2 id="board" className={styles.heading}>
          {t("advisor:board.title")}
        </h2>
        <ul className={styles.standings}>
          {advisor.approaches.map(({ id }) => (
            <Row key={id} approach={id} recommendation={recommendation} />
          ))}
        </ul>
      </section>
    </details>
  );
}

function Row({ approach, recommendation }: { approach: string; recommendation: Recommendation }) {
  const terms = useTerms();
  const excluded = recommendation.excluded.find((one) => one.approach === approach);
  const status = excluded
    ? "ruledOut"
    : recommendation.possible.includes(approach)
      ? "possible"
      : "later";
  return (
    <li className={styles.standing} data-status={status}>
      <ApproachMark approach={approach} size={22} />
      <div>
        <span className={styles.approach}>{terms.approach(approach)}</span>
        <span className={styles.status}>{terms.t(`advisor:board.${status}`)}</span>
        {excluded ? (
          <ul className={styles.because}>
            {excluded.rules.map((rule) => (
              <li key={rule}>
                {terms.reason(rule, "against", recommendation.assumed.includes(rule))}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
