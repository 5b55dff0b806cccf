"use client";

import type { ReactNode } from "react";
import { Fold } from "@/components/layout/Fold";
import { Chips, type NamedUseCase } from "./Chips";
import { SearchField } from "./SearchField";
import styles from "./search.module.css";
import { OTHER, useSearch } from "./useSearch";

/** The search's words, in the page's language. */
export type SearchLabels = {
  readonly label: string;
  readonly example: string;
  readonly legend: string;
  readonly more: string;
  readonly none: string;
  /** By how many use cases fit. */
  readonly fit: readonly string[];
  readonly nothing: string;
  /** With the use case's name for `{name}`. */
  readonly chosen: string;
  readonly failed: string;
};

/**
 * Asks what should happen: a field that finds use cases by what they do, and the use cases as chips.
 * Chosen or skipped, a plain GET form leads to the first question. Without JavaScript all use cases
 * are shown and the field is not.
 */
export function UseCaseSearch({
  language,
  useCases,
  shown,
  labels,
  children,
}: {
  language: string;
  /** All of them, those to be shown first at the beginning. */
  useCases: readonly NamedUseCase[];
  /** How many are not folded away. */
  shown: number;
  labels: SearchLabels;
  /** The button. */
  children: ReactNode;
}) {
  const search = useSearch(language);
  const { chosen, found, pick } = search;
  const none = { id: OTHER, short: labels.none };
  const named = (id: string) => [...useCases, none].find((one) => one.id === id);
  const rest = [...useCases.slice(shown), none];
  const folded = rest.find(({ id }) => id === chosen);
  const chips = { chosen, onPick: pick };
  return (
    <form
      ref={search.form}
      className={styles.find}
      action={`/${language}/advisor`}
      onSubmit={search.send}
    >
      <SearchField
        label={labels.label}
        example={labels.example}
        field={search.field}
        describedBy="found"
        onUse={search.load}
        onType={search.type}
        onKey={search.enter}
      />
      <div className={found ? `${styles.choice} ${styles.found}` : styles.choice}>
        <p id="found" className={styles.status} role="status">
          {said()}
        </p>
        <fieldset>
          <legend>{labels.legend}</legend>
          {found ? (
            <Chips {...chips} useCases={[...found.flatMap((id) => named(id) ?? []), none]} />
          ) : (
            <>
              <Chips {...chips} useCases={useCases.slice(0, shown)} />
              <Fold near summary={<More words={labels.more} chosen={folded?.short} />}>
                <Chips {...chips} useCases={rest} />
              </Fold>
            </>
          )}
        </fieldset>
      </div>
      {children}
    </form>
  );

  function said(): string {
    if (search.failed) return labels.failed;
    if (!found) return "";
    if (chosen === OTHER || found.length === 0) return labels.nothing;
    const name = chosen && named(chosen)?.short;
    return name ? labels.chosen.replace("{name}", name) : (labels.fit[found.length] ?? "");
  }
}

/** What is folded away; and the chosen one, if it is among that. */
function More({ words, chosen }: { words: string; chosen: string | undefined }) {
  return (
    <span>
      {words}
      {chosen ? (
        <>
          {" · "}
          <strong className={styles.folded}>{chosen}</strong>
        </>
      ) : null}
    </span>
  );
}
