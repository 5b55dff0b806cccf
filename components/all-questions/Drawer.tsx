"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import { SixMarks } from "@/components/approach/LineOfSix";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Standpoint } from "@/rules/link/standpoint";
import { keptAnswers } from "@/rules/questionnaire/asked";
import { standingsOf } from "@/rules/questionnaire/standings";
import { recommend } from "@/rules/recommendation/recommendation";
import styles from "./all-questions.module.css";
import { QuestionRow } from "./QuestionRow";

export type DrawerProps = {
  standpoint: Standpoint;
  goTo: (to: Standpoint, focus?: string) => void;
  onClose: () => void;
};

/** Every question on one sheet: what is chosen there counts at once, and the sheet stays open. */
export function Drawer({ standpoint, goTo, onClose }: DrawerProps) {
  const { t } = useTerms();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const { answers, revising } = standpoint;
  const choose = (question: string, option: string, focus: string) =>
    goTo(
      {
        answers: { ...answers, [question]: option },
        revising: revising === question ? null : revising,
      },
      focus,
    );
  const closed = () => {
    // Where the button that opened it has gone with its question, the new heading takes the focus.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>("h1")?.focus();
    onClose();
  };
  const onClick = ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) => {
    if (target === currentTarget) currentTarget.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too, by the browser itself
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby="all-title"
      onClose={closed}
      onClick={onClick}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id="all-title">{t("advisor:all.title")}</h2>
          <button type="button" className={controls.plain} onClick={() => dialog.current?.close()}>
            {t("advisor:sheet.close")}
          </button>
          <Outlook standpoint={standpoint} />
        </header>
        <p className="soft">{t("advisor:all.intro")}</p>
        {standingsOf(advisor, standpoint).map((standing) => (
          <QuestionRow key={standing.question.id} standing={standing} onChoose={choose} />
        ))}
      </div>
    </dialog>
  );
}

/** What the answers come to: how many approaches are left, or the result. */
function Outlook({ standpoint }: { standpoint: Standpoint }) {
  const { t, headline } = useTerms();
  const { possible, primary, status, prerequisites } = recommend(advisor, keptAnswers(standpoint));
  const all = advisor.approaches.map(({ id }) => id);
  const said = () => {
    if (primary === null) {
      return t("advisor:board.every", { count: possible.length, all: all.length });
    }
    const needs = prerequisites.map(({ id }) => id);
    const key = status === "provisional" ? "advisor:all.provisional" : "advisor:all.result";
    return t(key, { headline: headline({ approach: primary, needs }) });
  };
  return (
    <p className={styles.outlook} role="status">
      <SixMarks out={all.filter((id) => !possible.includes(id))} />
      {said()}
    </p>
  );
}
