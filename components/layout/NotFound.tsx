import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import styles from "./layout.module.css";

/** An address that leads nowhere, and the way back. */
export function NotFound({ language }: { language: Language }) {
  const { t } = termsOf(i18nOf(language));
  return (
    <div className={styles.message}>
      <h1>{t("errors:notFound.title")}</h1>
      <p>{t("errors:notFound.text")}</p>
      <p>
        <a href={`/${language}/advisor`}>{t("errors:notFound.link")}</a>
      </p>
    </div>
  );
}
