import controls from "@/components/layout/controls.module.css";
import { type Language, languages } from "@/locales/languages";
import { type Terms, termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { queryOf } from "@/rules/link/answers";
import styles from "./home.module.css";
import { sampleOf } from "./sample";

/** The ways in for those who answer with somebody else, or for somebody else. */
export function Ways({ language, terms }: { language: Language; terms: Terms }) {
  const { t } = terms;
  const theirs = languages[(languages.indexOf(language) || languages.length) - 1] ?? language;
  const link = `/${language}/advisor${queryOf({ answers: { auth: "oauth2" }, revising: null })}`;
  return (
    <div className={styles.ways}>
      <section aria-labelledby="call">
        <h2 id="call">{t("home:call.title")}</h2>
        <p className="soft">{t("home:call.text")}</p>
        <p className={styles.snippet} lang={theirs}>
          {sampleOf(termsOf(i18nOf(theirs))).heading}
        </p>
        <a className={controls.plain} href={`/${language}/advisor`}>
          {t("home:call.start")}
        </a>
      </section>
      <section aria-labelledby="help-page">
        <h2 id="help-page">{t("home:helpPage.title")}</h2>
        <p className="soft">{t("home:helpPage.text")}</p>
        <p className={styles.snippet}>
          <code>{link}</code>
        </p>
        <a className={controls.plain} href={link}>
          {t("home:helpPage.try")}
        </a>
      </section>
    </div>
  );
}
