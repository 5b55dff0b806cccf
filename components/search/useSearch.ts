import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { keep, kept } from "./kept";
import { useRanking } from "./useRanking";

/** None of the use cases. */
export const OTHER = "other";

/** What is typed, what fits it, and which use case is chosen. Nothing that is typed leaves the page. */
export function useSearch(language: string) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const awaited = useRef(false);
  const [typed, setTyped] = useState("");
  const [chosen, pick] = useState<string | null>(null);
  const { rank, failed, load } = useRanking(language);
  const found = withChosen(rank?.(typed), chosen);

  /** The first that fits; “none of these” where none does; nothing while nothing is said. */
  const choose = (among: readonly string[] | undefined) => {
    if (among) pick(among[0] ?? OTHER);
  };

  const type = (text: string) => {
    awaited.current = false;
    setTyped(text);
    pick(null); // what is typed now is what is meant
    load();
  };

  /** Enter chooses the first that fits; the next one sends the form. */
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (chosen !== null || typed.trim() === "" || failed || (rank && !found)) return;
    event.preventDefault();
    if (rank) return choose(found);
    awaited.current = true;
    load().then((ranking) => awaited.current && choose(ranking?.(typed)));
  };

  // Once: what was typed or chosen before the page came alive, or before its reader went on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page comes alive once
  useEffect(() => {
    const before = form.current && kept(form.current);
    if (!before || (before.typed === "" && before.chosen === null)) return;
    if (field.current) field.current.value = before.typed;
    setTyped(before.typed);
    pick(before.chosen);
    load();
  }, []);

  const send = () => keep({ typed, chosen });
  return { form, field, chosen, found, failed, load, type, enter, pick, send };
}

/** What was chosen before the search could be loaded stays, whatever it finds then. */
function withChosen(ranked: readonly string[] | undefined, chosen: string | null) {
  const kept = !ranked || chosen === null || chosen === OTHER || ranked.includes(chosen);
  return kept ? ranked : [chosen, ...ranked];
}
