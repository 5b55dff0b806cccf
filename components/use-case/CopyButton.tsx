"use client";

import { useEffect, useState } from "react";
import styles from "./code.module.css";

/** Copies a text; shown only where there is JavaScript to do it, and its place is kept until then. */
export function CopyButton({
  text,
  words,
  className = "",
}: {
  text: string;
  words: { copy: string; copied: string; failed: string };
  className?: string | undefined;
}) {
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setReady(true), []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    );
  return (
    <>
      <button
        type="button"
        className={`${className} ${styles.scripted}`}
        disabled={!ready}
        onClick={copy}
      >
        {words.copy}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
