import { useTerms } from "@/components/words/WordsProvider";
import type { Link } from "@/rules/rulebook/schema";
import styles from "./result.module.css";

/** Links out; where the page exists in English only, it says so. */
export function Links({ links }: { links: readonly Link[] }) {
  const { t, text, language } = useTerms();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {links.map(({ id, url }) => {
        const own = url[language as keyof typeof url];
        const name = text(`help:links.${id}`);
        return (
          <li key={id}>
            <a href={own ?? url.en} hrefLang={own ? language : "en"}>
              {own
                ? name
                : t("common:externalLanguage", { text: name, language: t("common:language.en") })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
