import type { ReactNode } from "react";
import styles from "./fold.module.css";

/** One line, and behind it what only some readers want. */
export function Fold({
  id,
  summary,
  near = false,
  open = false,
  className = "",
  children,
}: {
  /** What a link to it names: the browser opens it then. */
  id?: string;
  summary: ReactNode;
  /** The arrow stands beside the words instead of at the line's end. */
  near?: boolean;
  open?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const shape = near ? `${styles.fold} ${styles.near}` : styles.fold;
  return (
    <details {...(id ? { id } : {})} className={`${shape} ${className}`} open={open}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

/** Folds one below the other, ruled off. */
export function Folds({ children }: { children: ReactNode }) {
  return <div className={styles.rows}>{children}</div>;
}
