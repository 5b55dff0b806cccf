import styles from "./code.module.css";
import { type CodeLanguage, highlightedLines } from "./highlight";

/**
 * Code as it is in its file, highlighted on the server, each line with its number; a long line
 * scrolls, by keyboard too.
 */
export function Code({
  source,
  language,
  label,
  from = 1,
  to,
  marked = [],
}: {
  source: string;
  language: CodeLanguage;
  label: string;
  /** The first line that is shown, counted from 1, and the last. */
  from?: number;
  to?: number | undefined;
  /** Lines that the reader has to look at. */
  marked?: readonly number[];
}) {
  const lines = highlightedLines(source, language)
    .map((html, i) => ({ html, number: i + 1 }))
    .slice(from - 1, to);
  const html = lines
    .map(({ html, number }) => {
      const text = marked.includes(number) ? `<mark>${html}</mark>` : html;
      return `<span class="${styles.line}" data-line="${number}">${text}</span>`;
    })
    .join("\n");
  return (
    <section className={styles.code} aria-label={label} {...scrollable}>
      <pre translate="no" lang="en">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own file, escaped by the highlighter */}
        <code dangerouslySetInnerHTML={{ __html: `${html}\n` }} />
      </pre>
    </section>
  );
}

/** What scrolls must be reachable by keyboard. */
const scrollable = { tabIndex: 0 };
