"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./header.module.css";

/** One of the header's menus: works without JavaScript; with it, Escape or a press elsewhere closes it. */
export function Menu({
  summary,
  className = "",
  children,
}: {
  summary: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const onPress = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) menu.current?.removeAttribute("open");
    };
    addEventListener("pointerdown", onPress);
    addEventListener("focusin", onPress);
    return () => {
      removeEventListener("pointerdown", onPress);
      removeEventListener("focusin", onPress);
    };
  }, []);

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !menu.current?.open) return;
    menu.current.removeAttribute("open");
    menu.current.querySelector("summary")?.focus();
  };

  return (
    <details ref={menu} className={`${styles.menu} ${className}`} onKeyDown={onKeyDown}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
