"use client";

import type { SyntheticEvent } from "react";
import { endonyms, LANGUAGE_COOKIE, type Language, languages } from "@/locales/languages";
import styles from "./header.module.css";
import { Menu } from "./Menu";

const YEAR = 365 * 24 * 60 * 60;

/** The same page in the other languages; every answer in the address is kept. */
export function LanguageMenu({
  language,
  path,
  query,
  label,
}: {
  language: Language;
  path: string;
  query: string;
  label: string;
}) {
  // The questionnaire moves the address without a request, so the link is brought up to date when used.
  const follow = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = location.search;
  };
  const choose = (event: SyntheticEvent<HTMLAnchorElement>) => {
    follow(event);
    const secure = location.protocol === "https:" ? "; secure" : "";
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
    document.cookie = `${LANGUAGE_COOKIE}=${event.currentTarget.lang}; path=/; max-age=${YEAR}; samesite=lax${secure}`;
  };
  return (
    <Menu
      summary={
        <>
          <span className="visually-hidden">{label} </span>
          <span className={styles.code} aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <span className={styles.endonym}>{endonyms[language]}</span>
        </>
      }
    >
      <nav aria-label={label} className={styles.sheet}>
        {languages.map((other) => (
          <a
            key={other}
            href={`/${other}${path}${query}`}
            hrefLang={other}
            lang={other}
            aria-current={other === language ? "true" : undefined}
            onFocus={follow}
            onPointerEnter={follow}
            onClick={choose}
          >
            {endonyms[other]}
          </a>
        ))}
      </nav>
    </Menu>
  );
}
