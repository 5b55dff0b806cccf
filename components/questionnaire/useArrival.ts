"use client";

import { useEffect } from "react";
import { useTerms } from "@/components/words/WordsProvider";
import type { Walk } from "./useQuestionnaire";

/** After a move, what is shown takes the title and the focus; nothing moves when the page opens. */
export function useArrival({ moves, focus }: Pick<Walk, "moves" | "focus">, title: string) {
  const { t } = useTerms();
  useEffect(() => {
    if (moves === 0) return;
    document.title = t("common:title", { page: title });
    const target = focus.current && document.getElementById(focus.current);
    if (target) return target.focus();
    document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [moves, title, t, focus]);
}
