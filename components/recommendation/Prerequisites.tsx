import { ApproachName } from "@/components/approach/ApproachName";
import { useTerms } from "@/components/words/WordsProvider";
import type { Terms } from "@/locales/terms";
import type { Alternative } from "@/rules/recommendation/admission";
import type { Prerequisite } from "@/rules/recommendation/prerequisites";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./result.module.css";

/** What is needed, worded by what the answers say of it. */
export function prerequisiteText({ text }: Terms, { id, met }: Pick<Prerequisite, "id" | "met">) {
  const known = met === null ? "unknown" : met ? "met" : "lacking";
  return text(`result:prerequisites.of.${id}.${known}`);
}

/** What has to be in place first, and what works without it. */
export function Prerequisites({ recommendation }: { recommendation: Recommendation }) {
  const terms = useTerms();
  const { t } = terms;
  return recommendation.prerequisites.map((one) =>
    one.met ? (
      <p key={one.id}>{prerequisiteText(terms, one)}</p>
    ) : (
      <section key={one.id} className={styles.callout} aria-labelledby={one.id}>
        <h2 id={one.id}>{t("result:prerequisites.title")}</h2>
        <p>{prerequisiteText(terms, one)}</p>
        {one.without.length > 0 ? (
          <>
            <h3>{t("result:prerequisites.without")}</h3>
            <ul>
              {one.without.map((other) => (
                <li key={other.approach}>
                  <Without alternative={other} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
    ),
  );
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
