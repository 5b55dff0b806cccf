"use client";

import "@/components/layout/trusted-chunks";
import { type ComponentType, createContext, type ReactNode, useContext, useState } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import type { Standpoint } from "@/rules/link/standpoint";
import styles from "./all-questions.module.css";
import type { DrawerProps } from "./Drawer";

const OpenDrawer = createContext<() => void>(() => {});

/** Loaded on first use, or ahead of it when the browser has time. */
export const loadDrawer = () => import("./Drawer").then(({ Drawer }) => Drawer);

/** Holds the drawer above what it changes, so that it stays open when a question becomes a result. */
export function AllQuestionsHost({
  standpoint,
  goTo,
  children,
}: {
  standpoint: Standpoint;
  goTo: (to: Standpoint, focus?: string) => void;
  children: ReactNode;
}) {
  const [Drawer, setDrawer] = useState<ComponentType<DrawerProps> | null>(null);
  const open = () => {
    // Where it cannot be had, offline, the questions can still be answered one by one.
    loadDrawer().then(
      (loaded) => setDrawer(() => loaded),
      () => {},
    );
  };
  return (
    <OpenDrawer value={open}>
      {children}
      {Drawer ? (
        <Drawer standpoint={standpoint} goTo={goTo} onClose={() => setDrawer(null)} />
      ) : null}
    </OpenDrawer>
  );
}

/** Opens the drawer of all questions: anywhere below an AllQuestionsHost. */
export function AllQuestions({
  className = controls.plain,
  children,
}: {
  className?: string | undefined;
  /** What the button says, where “All questions” is not enough. */
  children?: ReactNode;
}) {
  const open = useContext(OpenDrawer);
  const { t } = useTerms();
  return (
    <button
      type="button"
      className={`${className} ${styles.opener}`}
      aria-haspopup="dialog"
      onClick={open}
    >
      {children ?? t("advisor:all.open")}
    </button>
  );
}
