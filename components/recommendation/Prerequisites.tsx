import { ApproachName } from "@/components/approach/ApproachName";
import { useTerms } from "@/components/words/Words";
import type { Alternative, Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./result.module.css";

/** What has to be in place first, and what works without it. */
export function Prerequisites({ recommendation }: { recommendation: Recommendation }) {
  const { t, text } = useTerms();
  return recommendation.prerequisites.map(({ id, without }) => (
    <section key={id} className={styles.callout} aria-labelledby={id}>
      <h2 id={id}>{t("result:prerequisites.title")}</h2>
      <p>{text(`result:prerequisites.${id}`)}</p>
      <h3>{t("result:prerequisites.without")}</h3>
      <ul>
        {without.map((one) => (
          <li key={one.approach}>
            <Without alternative={one} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Without({ alternative: { approach, dependsOn } }: { alternative: Alternative }) {
  const terms = useTerms();
  const name = terms.approach(approach);
  const questions = terms.questionList(dependsOn);
  return (
    <ApproachName
      approach={approach}
      name={
        dependsOn.length > 0
          ? terms.t("result:prerequisites.withoutIf", { approach: name, questions })
          : name
      }
    />
  );
}
