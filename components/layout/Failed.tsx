"use client";

import words from "@/locales/generated-failed.json";
import type { Language } from "@/locales/languages";
import styles from "./layout.module.css";

/** Says that something failed, that nothing is lost, and how to go on. Needs no words from the page that failed. */
export function Failed({ language }: { language: Language }) {
  const { title, text, retry } = words[language];
  return (
    <main id="content" className={styles.main}>
      <div className={styles.message}>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {retry}
          </button>
        </p>
      </div>
    </main>
  );
}
