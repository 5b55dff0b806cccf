import hljs from "highlight.js/lib/core";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import styles from "./code.module.css";

hljs.registerLanguage("javascript", javascript);
hljs.registerLanguage("json", json);

/** Code as it is in its file, highlighted on the server; a long line scrolls, by keyboard too. */
export function Code({
  source,
  language,
  label,
}: {
  source: string;
  language: "javascript" | "json";
  label: string;
}) {
  const { value } = hljs.highlight(source, { language });
  return (
    <section className={styles.code} aria-label={label} {...scrollable}>
      <pre translate="no" lang="en">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own file, escaped by the highlighter */}
        <code dangerouslySetInnerHTML={{ __html: value }} />
      </pre>
    </section>
  );
}

/** What scrolls must be reachable by keyboard. */
const scrollable = { tabIndex: 0 };
