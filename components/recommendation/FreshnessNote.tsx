import { useTerms } from "@/components/words/WordsProvider";
import type { Freshness } from "@/rules/rulebook/schema";
import styles from "./result.module.css";

/** What HubSpot has changed, as of when, how well we know it, and where it stands. */
export function FreshnessNote({
  freshness: { id, date, source, confidence },
}: {
  freshness: Freshness;
}) {
  const { t, text, date: formatDate } = useTerms();
  return (
    <>
      <p>
        {text(`freshness:${id}.changed`)} {text(`freshness:${id}.consider`)}
      </p>
      <p className={styles.fine}>
        {t("result:cautions.asOf", { date: formatDate(date) })}.{" "}
        {text(`sources:confidence.${confidence}`)}{" "}
        <a href={source} hrefLang="en">
          {t("result:cautions.source")}
        </a>
      </p>
    </>
  );
}
