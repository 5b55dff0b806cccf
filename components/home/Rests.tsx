import controls from "@/components/layout/controls.module.css";
import type { Terms } from "@/locales/terms";
import type { Figures } from "@/rules/proof/figures";
import styles from "./home.module.css";

/** What the recommendations rest on, in figures of the rulebook. */
export function Rests({ terms, figures }: { terms: Terms; figures: Figures }) {
  const { t, number, language } = terms;
  return (
    <section className={styles.section} aria-labelledby="rests">
      <h2 id="rests">{t("home:rests.title")}</h2>
      <p className={styles.intro}>{t("home:rests.text")}</p>
      <a className={controls.quiet} href={`/${language}/guide`}>
        {t("home:rests.rules", { rules: number(figures.rules) })}
      </a>
      <p className="soft">{t("home:rests.proof", { sets: number(figures.allSets) })}</p>
    </section>
  );
}
