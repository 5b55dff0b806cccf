"use client";

import { useEffect, useState } from "react";
import styles from "./blueprint.module.css";

/** Copies a text; shown only where there is JavaScript to do it. */
export function CopyButton({
  text,
  words,
}: {
  text: string;
  words: { copy: string; copied: string; failed: string };
}) {
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    );
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
