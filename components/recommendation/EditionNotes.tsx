import { useTerms } from "@/components/words/WordsProvider";
import type { Difference } from "@/rules/rulebook/schema";
import styles from "./result.module.css";

/** For readers who know the sheet in their own language: what it says differently. */
export function EditionNotes({ differences }: { differences: readonly Difference[] }) {
  const { t, text, language } = useTerms();
  return differences.map(({ id }) => (
    <details key={id} className={styles.details}>
      <summary>
        {t("result:edition.title", { language: text(`common:language.${language}`) })}
      </summary>
      <dl className={styles.edition}>
        <dt>{t("result:edition.says")}</dt>
        <dd>{text(`editions:${id}.says`)}</dd>
        <dt>{t("result:edition.ours")}</dt>
        <dd>{text(`editions:${id}.ours`)}</dd>
      </dl>
    </details>
  ));
}
