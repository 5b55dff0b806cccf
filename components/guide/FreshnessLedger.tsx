import type { Terms } from "@/locales/terms";
import { rulebook } from "@/rules/rulebook/rulebook";
import styles from "./guide.module.css";

/** What HubSpot has changed since the documents were written, the newest first. */
export function FreshnessLedger({ terms: { t, text, date } }: { terms: Terms }) {
  const newest = [...rulebook.freshness].sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <ul className={styles.ledger}>
      {newest.map((entry) => (
        <li key={entry.id}>
          <h3>{date(entry.date)}</h3>
          <p>{text(`freshness:${entry.id}.changed`)}</p>
          <p className={styles.place}>
            {text(`sources:confidence.${entry.confidence}`)}{" "}
            <a href={entry.source} hrefLang="en">
              {t("result:cautions.source")}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
