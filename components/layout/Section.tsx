import type { ReactNode } from "react";
import styles from "./section.module.css";

/** A part of the result under its own heading. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro ? <p className={styles.intro}>{intro}</p> : null}
      {children}
    </section>
  );
}

/** Text in the reading column; beside it, on wide screens, a note in the margin. */
export function Row({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.row}>
      <div>{children}</div>
      {note ? <div className={styles.note}>{note}</div> : null}
    </div>
  );
}
