import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { FilledIn } from "./FilledIn";
import styles from "./print.module.css";

/**
 * What a sheet of paper has to say of itself: for whom and what it is, to be filled in by hand, when
 * it was printed, by which rules, and where to find it again. Shown on paper only.
 */
export function PrintHead({
  language,
  address,
  rulebook,
}: {
  language: Language;
  /** Of this page, as far as it is known where it is rendered. */
  address: string;
  /** Which edition of the rulebook decided. */
  rulebook: string;
}) {
  const { t } = termsOf(i18nOf(language));
  return (
    <dl className={styles.head}>
      <div className={styles.blank}>
        <dt>{t("print:customer")}</dt>
        <dd />
      </div>
      <div className={styles.blank}>
        <dt>{t("print:process")}</dt>
        <dd />
      </div>
      <div className={styles.blank}>
        <dt>{t("print:date")}</dt>
        <dd>
          <FilledIn what="date" language={language} />
        </dd>
      </div>
      <div>
        <dt>{t("print:rulebook")}</dt>
        <dd>{rulebook}</dd>
      </div>
      <div className={styles.address}>
        <dt>{t("print:address")}</dt>
        <dd>
          <FilledIn what="address" language={language}>
            {address}
          </FilledIn>
        </dd>
      </div>
    </dl>
  );
}
