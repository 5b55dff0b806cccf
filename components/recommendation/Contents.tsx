import { useTerms } from "@/components/words/Words";
import { programmable } from "@/rules/readiness/readiness";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import styles from "./result.module.css";

/** Links to the parts of a result. */
export function Contents({
  recommendation,
  uncertain,
  template,
}: {
  recommendation: Recommendation;
  uncertain: boolean;
  template: boolean;
}) {
  const { t } = useTerms();
  const { cautions } = recommendation;
  const sections: [id: string, title: string, shown: boolean][] = [
    ["reasons", t("result:reasons.title"), true],
    ["assumptions", t("result:assumptions.title"), uncertain],
    ["others", t("result:others.title"), true],
    ["trail", t("advisor:trail.title"), true],
    ["changes", t("result:changes.title"), true],
    ["cautions", t("result:cautions.title"), cautions.length > 0],
    ["help", t("result:help.title"), true],
    ["use-case", t("result:useCase.title"), true],
    ["template", t("result:template.title"), template],
    ["readiness", t("readiness:title"), programmable.has(recommendation.primary ?? "")],
  ];
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents">{t("result:contents")}</h2>
      <ul>
        {sections.map(([id, title, shown]) =>
          shown ? (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
