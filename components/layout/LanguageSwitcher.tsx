"use client";

import type { SyntheticEvent } from "react";
import { endonyms, LANGUAGE_COOKIE, type Language, languages } from "@/locales/languages";
import styles from "./layout.module.css";

const YEAR = 365 * 24 * 60 * 60;

/** The same page in the other languages; every answer in the address is kept. */
export function LanguageSwitcher({
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
    <nav aria-label={label} className={styles.languages}>
      <ul>
        {languages.map((other) => (
          <li key={other}>
            <a
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
          </li>
        ))}
      </ul>
    </nav>
  );
}
