import type { ReactNode } from "react";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { Alternates } from "./Alternates";
import { LanguageSwitcher } from "./LanguageSwitcher";
import styles from "./layout.module.css";

/** What every page shares: the way past the header, the header, the landmarks, the footer. */
export function Page({
  language,
  path,
  query = "",
  children,
}: {
  language: Language;
  /** The path after the language, such as `/advisor`; empty for the start page. */
  path: string;
  /** Kept when the language changes; with its question mark, or empty. */
  query?: string;
  children: ReactNode;
}) {
  const { t } = termsOf(i18nOf(language));
  const link = (to: string, text: string) => (
    <a href={`/${language}${to}`} aria-current={path === to ? "page" : undefined}>
      {text}
    </a>
  );
  return (
    <>
      <Alternates language={language} path={path} />
      <a className={styles.skip} href="#content">
        {t("common:skip")}
      </a>
      <header className={styles.header}>
        <a
          className={styles.wordmark}
          href={`/${language}`}
          aria-current={path === "" ? "page" : undefined}
        >
          {t("common:site")}
        </a>
        <nav aria-label={t("common:nav.label")} className={styles.nav}>
          {link("/advisor", t("common:nav.advisor"))}
          {link("/use-cases", t("common:nav.useCases"))}
          {link("/guide", t("common:nav.guide"))}
        </nav>
        <LanguageSwitcher
          language={language}
          path={path}
          query={query}
          label={t("common:language.label")}
        />
      </header>
      <main id="content" className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t("common:footer.independent")}</p>
        <p>{t("common:footer.privacy")}</p>
        <p>
          <a href="/third-party-notices.txt">{t("common:footer.notices")}</a>
        </p>
      </footer>
    </>
  );
}
