import "@/components/layout/trusted-chunks";
import { useRef, useState } from "react";
import { searchWordsOf } from "@/locales/search-words";
import type { Ranking } from "./ranking";

/** The search of one language: its words, and what puts them in order. */
async function rankingIn(language: string): Promise<Ranking> {
  const [{ rankingOf }, words] = await Promise.all([import("./ranking"), searchWordsOf(language)]);
  return rankingOf(words);
}

/** The search of one language, loaded once somebody asks for it. */
export function useRanking(language: string) {
  const loading = useRef<Promise<Ranking | undefined>>(undefined);
  const [loaded, setLoaded] = useState<{ rank: Ranking } | "failed" | null>(null);

  const load = () => {
    loading.current ??= rankingIn(language).then(
      (rank) => {
        setLoaded({ rank });
        return rank;
      },
      () => {
        loading.current = undefined; // what is typed next tries again
        setLoaded("failed");
        return undefined;
      },
    );
    return loading.current;
  };

  const failed = loaded === "failed";
  return { rank: failed ? undefined : loaded?.rank, failed, load };
}
