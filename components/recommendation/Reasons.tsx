import { useTerms } from "@/components/words/Words";
import type { Recommendation } from "@/rules/recommendation";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";
import { Section } from "./Section";

/** The rules that speak for the recommended approach. */
export function Reasons({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTerms();
  const { required, speaksFor } = recommendation.reasons;
  const simplerAreOut = recommendation.excluded.length > 0;
  return (
    <Section id="reasons" title={t("result:reasons.title")}>
      {required.length > 0 ? <h3>{t("result:reasons.required")}</h3> : null}
      <ReasonList rules={required} />
      {required.length > 0 && speaksFor.length > 0 ? (
        <h3>{t("result:reasons.speaksFor")}</h3>
      ) : null}
      <ReasonList rules={speaksFor} />
      {simplerAreOut ? <p className={styles.fine}>{t("result:reasons.lastStanding")}</p> : null}
    </Section>
  );
}

function ReasonList({ rules }: { rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {rules.map((id) => (
        <li key={id}>
          <RuleReason id={id} side="for" />
        </li>
      ))}
    </ul>
  );
}
