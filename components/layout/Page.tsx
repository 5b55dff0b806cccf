import type { ReactNode } from "react";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { currentVersion, short } from "@/rules/version/record";
import { Alternates } from "./Alternates";
import { Header } from "./Header";
import styles from "./layout.module.css";

/** What every page shares: the way past the header, the header, the landmarks, the footer. */
export function Page({
  language,
  path,
  query = "",
  className = "",
  children,
}: {
  language: Language;
  /** The path after the language, such as `/advisor`; empty for the start page. */
  path: string;
  /** Kept when the language changes; with its question mark, or empty. */
  query?: string;
  /** Fonts that only this page needs, or a width of its own. */
  className?: string | undefined;
  children: ReactNode;
}) {
  const { t, date } = termsOf(i18nOf(language));
  const version = { date: date(currentVersion.date), digest: short(currentVersion.digest) };
  return (
    <>
      <Alternates language={language} path={path} />
      <a className={styles.skip} href="#content">
        {t("common:skip")}
      </a>
      <Header language={language} path={path} query={query} />
      <main id="content" className={`${styles.main} ${className}`}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t("common:footer.independent")}</p>
        <p>{t("common:footer.privacy")}</p>
        <p>
          {t("common:footer.rulebook", version)} ·{" "}
          <a href="/third-party-notices.txt">{t("common:footer.notices")}</a>
        </p>
      </footer>
    </>
  );
}
