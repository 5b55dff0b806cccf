import "@/components/layout/trusted-chunks";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { searchWordsOf } from "@/locales/search-words";
import { keep, kept } from "./kept";
import type { Ranking } from "./ranking";

/** Neither of the use cases. */
export const OTHER = "other";

/** Loads the search, its words and its index, in one language. */
async function rankingIn(language: string): Promise<Ranking> {
  const [{ rankingOf }, words] = await Promise.all([import("./ranking"), searchWordsOf(language)]);
  return rankingOf(words);
}

/**
 * What is typed, what fits it, and which use case is chosen. The search is loaded when the field is
 * first used, and nothing that is typed leaves the page.
 */
export function useSearch(language: string) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const loading = useRef<Promise<void>>(undefined);
  const awaited = useRef(false);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [ranking, setRanking] = useState<{ of: Ranking } | "failed" | null>(null);
  const rank = ranking === null || ranking === "failed" ? undefined : ranking.of;

  const load = () => {
    loading.current ??= rankingIn(language).then(
      (of) => {
        setRanking({ of });
        if (awaited.current) choose(of(field.current?.value ?? ""));
      },
      () => {
        loading.current = undefined; // what is typed next tries again
        setRanking("failed");
      },
    );
  };

  /** The first that fits; “none of these” where none does; nothing while nothing is said. */
  const choose = (found: readonly string[] | undefined) => {
    awaited.current = false;
    if (found) setChosen(found[0] ?? OTHER);
  };

  const type = (text: string) => {
    awaited.current = false;
    setTyped(text);
    setChosen(null); // what is typed now is what is meant
    load();
  };

  /** Enter chooses the first that fits; the next one sends the form. */
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (chosen !== null || typed.trim() === "" || ranking === "failed") return;
    const found = rank?.(typed);
    if (rank && !found) return;
    event.preventDefault();
    if (rank) choose(found);
    else awaited.current = true;
  };

  // Once: what was typed or chosen before the page came alive, or before its reader went on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page comes alive once
  useEffect(() => {
    const before = form.current && kept(form.current);
    if (!before || (before.typed === "" && before.chosen === null)) return;
    if (field.current) field.current.value = before.typed;
    setTyped(before.typed);
    setChosen(before.chosen);
    load();
  }, []);

  return {
    form,
    field,
    typed,
    chosen,
    found: rank?.(typed),
    failed: ranking === "failed",
    load,
    type,
    enter,
    pick: setChosen,
    send: () => keep({ typed, chosen }),
  };
}
