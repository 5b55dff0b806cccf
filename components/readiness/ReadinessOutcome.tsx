import { Row } from "@/components/layout/Section";
import type { Terms } from "@/locales/terms";
import { type Readiness, readinessPlaces } from "@/rules/readiness/readiness";
import styles from "./readiness.module.css";
import { readinessWords } from "./sentences";

/** What the check comes to: build or not, why, and what to build in and count; each with its place. */
export function ReadinessOutcome({
  terms,
  readiness,
  approach,
}: {
  terms: Terms;
  readiness: Readiness;
  approach: string;
}) {
  const { t } = terms;
  const { outcome, because, safeguards, counters } = readinessWords(terms, readiness, approach);
  if (outcome === null) return null;
  const lists = [
    [t("readiness:headings.because"), because],
    [t("readiness:headings.safeguards"), safeguards],
    [t("readiness:headings.counters"), counters],
  ] as const;
  return (
    <div>
      <div className={styles.outcome}>
        <h2>{outcome.title}</h2>
        <p>{outcome.text}</p>
      </div>
      {lists.map(([title, entries]) =>
        entries.length > 0 ? (
          <div key={title} className={styles.part}>
            <h3>{title}</h3>
            <ul className={styles.list}>
              {entries.map(({ id, text }) => (
                <li key={id}>
                  <Row note={readinessPlaces(id).map(terms.place).join(" · ")}>{text}</Row>
                </li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </div>
  );
}
