import { Section } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { freshnessById } from "@/rules/rulebook/lookup";
import { FreshnessNote } from "./FreshnessNote";
import styles from "./result.module.css";

/** Where HubSpot has changed since the documents were written, and what that makes worth checking. */
export function Cautions({ recommendation: { cautions } }: { recommendation: Recommendation }) {
  const { t } = useTerms();
  if (cautions.length === 0) return null;
  return (
    <Section id="cautions" title={t("result:cautions.title")} intro={t("result:cautions.intro")}>
      <ul className={styles.reasons}>
        {cautions.map(({ freshness }) => (
          <li key={freshness}>
            <FreshnessNote freshness={freshnessById(freshness)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
