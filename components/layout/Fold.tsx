import type { ReactNode } from "react";
import styles from "./fold.module.css";

/** One line, and behind it what only some readers want. */
export function Fold({
  id,
  summary,
  near = false,
  open = false,
  paper = true,
  className = "",
  children,
}: {
  /** What a link to it names: the browser opens it then. */
  id?: string;
  summary: ReactNode;
  /** The arrow stands beside the words instead of at the line's end. */
  near?: boolean;
  open?: boolean;
  /** Whether paper, which has nothing to open, shows what is behind it. */
  paper?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const shape = [
    styles.fold,
    near ? styles.near : "",
    paper ? styles.paper : styles.folded,
    className,
  ].join(" ");
  return (
    <details {...(id ? { id } : {})} className={shape} open={open}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

/** Folds one below the other, ruled off. */
export function Folds({ children }: { children: ReactNode }) {
  return <div className={styles.rows}>{children}</div>;
}
