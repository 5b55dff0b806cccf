import type { ReactNode } from "react";
import styles from "./steps.module.css";

/** What to do, in order: each step in bold, with a line that says more where there is one. */
export function Steps({
  steps,
}: {
  steps: readonly { readonly id: string; readonly title: ReactNode; readonly text?: ReactNode }[];
}) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, title, text }) => (
        <li key={id}>
          <strong>{title}</strong>
          {text ? <div>{text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
