import { useTerms } from "@/components/words/WordsProvider";
import styles from "./result.module.css";

/** Links to the parts of a result, in their order. */
export function Contents({ parts }: { parts: readonly { id: string; title: string }[] }) {
  const { t } = useTerms();
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents">{t("result:contents")}</h2>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
