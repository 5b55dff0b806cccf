import type { Terms } from "@/locales/terms";
import { advisor } from "@/rules/advisor";
import { figuresOf } from "@/rules/proof/figures";
import styles from "./guide.module.css";

/** The figures of the rules as they stand, counted when the page is built. */
export function ProofFigures({ terms: { t, number } }: { terms: Terms }) {
  const figures = figuresOf(advisor);
  const rows = [
    [t("guide:proof.sets"), number(figures.allSets)],
    [t("guide:proof.partial"), number(figures.partialSets)],
    [t("guide:proof.questions"), number(figures.meanQuestions, 2)],
    [t("guide:proof.longest"), number(figures.longestPath)],
    [t("guide:proof.nodes"), number(figures.questionNodes)],
    [t("guide:proof.headlines"), number(figures.headlines)],
    [t("guide:proof.rules"), number(figures.rules)],
  ];
  return (
    <dl className={styles.figures}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
