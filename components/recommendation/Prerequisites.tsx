import { ApproachName } from "@/components/approach/ApproachName";
import { useTerms } from "@/components/words/Words";
import type { Recommendation } from "@/rules/recommendation";
import styles from "./result.module.css";
import { Section } from "./Section";

/** What has to be in place first, and what works without it. */
export function Prerequisites({ recommendation }: { recommendation: Recommendation }) {
  const terms = useTerms();
  const { t } = terms;
  if (recommendation.prerequisites.length === 0) return null;
  return (
    <Section id="prerequisites" title={t("result:prerequisites.title")}>
      {recommendation.prerequisites.map(({ id, without }) => (
        <div key={id} className={styles.callout}>
          <p>{terms.text(`result:prerequisites.${id}`)}</p>
          <h3>{t("result:prerequisites.without")}</h3>
          <ul className={styles.plain}>
            {without.map(({ approach, dependsOn }) => (
              <li key={approach}>
                <ApproachName
                  approach={approach}
                  name={
                    dependsOn.length > 0
                      ? t("result:prerequisites.withoutIf", {
                          approach: terms.approach(approach),
                          questions: terms.questionList(dependsOn),
                        })
                      : terms.approach(approach)
                  }
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
