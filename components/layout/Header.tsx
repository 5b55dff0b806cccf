import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import styles from "./header.module.css";
import { LanguageMenu } from "./LanguageMenu";
import { Menu } from "./Menu";

/** One row: the site's name, its pages (a menu where it is narrow), the language as one control. */
export function Header({
  language,
  path,
  query,
}: {
  language: Language;
  path: string;
  query: string;
}) {
  const { t } = termsOf(i18nOf(language));
  const pages: [to: string, text: string][] = [
    ["/advisor", t("common:nav.advisor")],
    ["/use-cases", t("common:nav.useCases")],
    ["/guide", t("common:nav.guide")],
  ];
  const links = pages.map(([to, text]) => (
    <a key={to} href={`/${language}${to}`} aria-current={path === to ? "page" : undefined}>
      {text}
    </a>
  ));
  return (
    <header className={styles.header}>
      <a
        className={styles.wordmark}
        href={`/${language}`}
        aria-current={path === "" ? "page" : undefined}
      >
        {t("common:site")}
      </a>
      <nav aria-label={t("common:nav.label")} className={styles.pages}>
        {links}
      </nav>
      <LanguageMenu
        language={language}
        path={path}
        query={query}
        label={t("common:language.label")}
      />
      <Menu summary={t("common:nav.menu")} className={styles.narrow}>
        <nav aria-label={t("common:nav.label")} className={styles.sheet}>
          {links}
        </nav>
      </Menu>
    </header>
  );
}
