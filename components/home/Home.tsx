import { ApproachMark } from "@/components/approach/ApproachMark";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { figuresOf } from "@/rules/proof/figures";
import styles from "./home.module.css";

/** What this is, for whom, and the way in: one screen. */
export function Home({ language }: { language: Language }) {
  const { t, text, approach } = termsOf(i18nOf(language));
  return (
    <div className={styles.home}>
      <div className={styles.welcome}>
        <h1>{t("home:title")}</h1>
        <p className={styles.lead}>{t("home:lead")}</p>
        <p>
          <a className={styles.start} href={`/${language}/advisor`}>
            {t("home:start")}
          </a>
        </p>
        <p className={styles.length}>
          {t("home:length", { most: figuresOf(advisor).longestPath + 1 })}
        </p>
        <section className={styles.forWhom} aria-labelledby="for-whom">
          <h2 id="for-whom">{t("home:forWhom.title")}</h2>
          <ul>
            <li>{t("home:forWhom.consultants")}</li>
            <li>{t("home:forWhom.customers")}</li>
            <li>{t("home:forWhom.helpPages")}</li>
          </ul>
        </section>
      </div>
      <section className={styles.approaches} aria-labelledby="approaches">
        <h2 id="approaches">{t("home:approaches.title")}</h2>
        <ol>
          {advisor.rulebook.approaches.map(({ id }) => (
            <li key={id}>
              <ApproachMark approach={id} size={28} />
              <div>
                <strong>{approach(id)}</strong>
                <span>{text(`approaches:${id}.brief`)}</span>
              </div>
            </li>
          ))}
        </ol>
        <p className={styles.length}>{t("home:approaches.order")}</p>
      </section>
    </div>
  );
}
