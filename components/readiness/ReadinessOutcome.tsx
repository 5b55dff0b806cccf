import { useTerms } from "@/components/words/Words";
import type { Readiness } from "@/rules/readiness/readiness";
import styles from "./readiness.module.css";

/** What the check comes to: build or not, why, and what to build in and count. */
export function ReadinessOutcome({
  readiness: { outcome, because, safeguards, counters },
}: {
  readiness: Readiness;
}) {
  const { t, text } = useTerms();
  if (outcome === null) return null;
  const building = outcome === "build" || outcome === "build-strictly";
  return (
    <div className={styles.outcome}>
      <h3>{text(`readiness:outcomes.${outcome}.title`)}</h3>
      <p>{text(`readiness:outcomes.${outcome}.text`)}</p>
      <h4>{t("readiness:headings.because")}</h4>
      <List ids={because} of="rules" />
      {building ? (
        <>
          <h4>{t("readiness:headings.safeguards")}</h4>
          <List ids={safeguards} of="safeguards" />
          <h4>{t("readiness:headings.counters")}</h4>
          <List ids={counters} of="counters" />
        </>
      ) : null}
    </div>
  );
}

function List({ ids, of }: { ids: readonly string[]; of: "rules" | "safeguards" | "counters" }) {
  const { text } = useTerms();
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>{text(`readiness:${of}.${id}`)}</li>
      ))}
    </ul>
  );
}
