import type { KeyboardEvent, RefObject } from "react";
import styles from "./search.module.css";

/** Where one says what should happen. It has no name, so that no form sends what is typed. */
export function SearchField({
  label,
  example,
  field,
  describedBy,
  onUse,
  onType,
  onKey,
}: {
  label: string;
  example: string;
  field: RefObject<HTMLInputElement | null>;
  /** The id of what says how much was found. */
  describedBy: string;
  onUse: () => void;
  onType: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  return (
    <>
      <label className={styles.label} htmlFor="what">
        {label}
      </label>
      <div className={styles.field}>
        <svg className={styles.lens} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <input
          ref={field}
          id="what"
          type="search"
          placeholder={example}
          aria-describedby={describedBy}
          autoCapitalize="none"
          onFocus={onUse}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </div>
    </>
  );
}
