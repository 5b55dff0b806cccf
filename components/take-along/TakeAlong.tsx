"use client";

import { useId, useState } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import { endonyms, isLanguage, type Language, languages } from "@/locales/languages";
import type { Answers } from "@/rules/diagram/vocabulary";
import { CopyStatus } from "./CopyStatus";
import { addressOf, type File, textAt } from "./files";
import styles from "./take-along.module.css";
import { useCopy } from "./useCopy";

/** The recommendation for other people, in any language: the server writes it when it is asked for. */
export function TakeAlong({
  answers,
  language,
}: {
  answers: Answers;
  /** The page's own: what is chosen until another is. */
  language: string;
}) {
  const { t } = useTerms();
  const [chosen, setChosen] = useState<Language>(isLanguage(language) ? language : languages[0]);
  const { copied, setCopied, copy } = useCopy();
  const title = useId();
  const textOf = (file: File) => textAt(addressOf(file, chosen, answers));

  const write = () =>
    textOf("mail.txt").then(
      (address) => location.assign(address),
      () => setCopied({ failed: true }),
    );

  return (
    <section className={styles.take} aria-labelledby={title}>
      <h2 id={title} className={styles.heading}>
        {t("take-along:title")}
      </h2>
      <div className={styles.controls}>
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{t("take-along:language")}</legend>
          {languages.map((one) => (
            <label key={one} className={controls.pill}>
              <input
                type="radio"
                name={title}
                checked={one === chosen}
                onChange={() => {
                  setChosen(one);
                  setCopied({});
                }}
              />
              <span aria-hidden="true">{one.toUpperCase()}</span>
              <span className="visually-hidden" lang={one}>
                {endonyms[one]}
              </span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className={controls.plain}
          onClick={() => copy(t("take-along:copied.summary"), textOf("summary.txt"))}
        >
          {t("take-along:copy")}
        </button>
        <div className={styles.ways}>
          <button type="button" className={controls.plain} onClick={write}>
            {t("take-along:email")}
          </button>
          <a className={controls.plain} href={addressOf("summary.md", chosen, answers)} download>
            {t("take-along:markdown")}
          </a>
          <button type="button" className={controls.plain} onClick={() => print()}>
            {t("take-along:print")}
          </button>
        </div>
        <div className={`${controls.row} ${styles.more}`}>
          <button
            type="button"
            className={controls.quiet}
            onClick={() => copy(t("take-along:copied.markdown"), textOf("summary.md"))}
          >
            {t("take-along:copyMarkdown")}
          </button>
          <button
            type="button"
            className={controls.quiet}
            onClick={() => copy(t("take-along:copied.link"), location.href)}
          >
            {t("take-along:copyLink")}
          </button>
        </div>
        <CopyStatus copied={copied} lang={chosen} />
      </div>
      <noscript>
        <ul className={styles.plain}>
          {languages.map((one) => (
            <li key={one}>
              <PlainLinks answers={answers} language={one} />
            </li>
          ))}
        </ul>
      </noscript>
    </section>
  );
}

/** Where no script runs, the files themselves are linked. */
function PlainLinks({ answers, language }: { answers: Answers; language: Language }) {
  const { t } = useTerms();
  const name = { language: endonyms[language] };
  return (
    <>
      <a href={addressOf("summary.txt", language, answers)} hrefLang={language}>
        {t("take-along:plain.text", name)}
      </a>{" "}
      <a href={addressOf("summary.md", language, answers)} hrefLang={language}>
        {t("take-along:plain.markdown", name)}
      </a>
    </>
  );
}
