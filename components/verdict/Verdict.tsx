import type { ReactNode } from "react";
import { LineOfSix } from "@/components/approach/LineOfSix";
import styles from "./verdict.module.css";

/**
 * The recommendation as a card in its approach's tint: the approach and, as the other half of the
 * headline, how sure it is; why, in one sentence; what it needs first. Below the tint, what it
 * depends on, or the steps that follow.
 */
export function Verdict({
  approach,
  name,
  status,
  why,
  needs,
  level = 1,
  children,
}: {
  /** An approach's id. */
  approach: string;
  name: string;
  /** “settled”, or on how many answers it depends. */
  status: string;
  why: ReactNode;
  /** What has to be in place first; nothing where nothing is lacking. */
  needs?: ReactNode;
  /** 1 on a page of its own, 2 in miniature. */
  level?: 1 | 2;
  children?: ReactNode;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={styles.verdict} data-approach={approach}>
      <header className={styles.finding}>
        <LineOfSix chosen={approach} />
        <Heading tabIndex={level === 1 ? -1 : undefined}>
          {name} <em>{status}</em>
        </Heading>
        <p className={styles.why}>{why}</p>
        {needs ? (
          <div className={styles.needs}>
            <Key />
            <div>{needs}</div>
          </div>
        ) : null}
      </header>
      {children}
    </div>
  );
}

/** Stands before what has to be had first. */
function Key() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <circle cx="7.5" cy="15.5" r="4.5" />
      <path d="m11 12 9-9m-4 4 3 3" />
    </svg>
  );
}
