"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import styles from "./contents.module.css";

/** The contents on a narrow screen: stays at the top; where a script runs, it closes once it is used. */
export function OnThisPage({ title, children }: { title: string; children: ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const onClick = ({ target }: MouseEvent) => {
    if ((target as Element).closest("a")) fold.current?.removeAttribute("open");
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !fold.current?.open) return;
    fold.current.removeAttribute("open");
    fold.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={fold} className={styles.fold} onClick={onClick} onKeyDown={onKeyDown}>
      <summary>{title}</summary>
      <nav aria-label={title}>{children}</nav>
    </details>
  );
}
