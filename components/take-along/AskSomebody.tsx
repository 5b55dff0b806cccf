"use client";

import controls from "@/components/layout/controls.module.css";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import { openPoints } from "@/rules/recommendation/open-points";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { CopyStatus } from "./CopyStatus";
import styles from "./take-along.module.css";
import { useCopy } from "./useCopy";
import { questionsByPerson } from "./who-knows";

/** What is open, as questions for whoever can answer them; nothing where nothing is open. */
export function AskSomebody({
  recommendation,
  open = false,
}: {
  recommendation: Recommendation;
  /** Unfolded, where there is room. */
  open?: boolean;
}) {
  const { t } = useTerms();
  const points = openPoints(recommendation);
  const count = points.questions.length + points.changes.length;
  if (count === 0) return null;
  return (
    <Fold
      open={open}
      summary={
        <>
          <h2 className={styles.heading}>{t("take-along:ask.title")}</h2>
          <span className="soft">{t("take-along:ask.open", { count })}</span>
        </>
      }
    >
      {questionsByPerson(points).map(({ person, keys }) => (
        <Asked key={person} who={t(`take-along:ask.who.${person}`)} keys={keys} />
      ))}
    </Fold>
  );
}

/** What one person is asked; the link goes with it, so that the answer can be given there. */
function Asked({ who, keys }: { who: string; keys: readonly string[] }) {
  const { t, text, quote } = useTerms();
  const { copied, copy } = useCopy();
  const questions = keys.map((key) => text(key));
  const message = () =>
    [...questions, t("take-along:ask.about", { link: location.href })].join("\n\n");
  return (
    <div className={styles.asked}>
      <p>
        <strong>{who}</strong>
      </p>
      {questions.map((question) => (
        <p key={question}>{quote(question)}</p>
      ))}
      <button
        type="button"
        className={`${controls.quiet} ${styles.scripted}`}
        onClick={() => copy(t("take-along:copied.questions"), message())}
      >
        {t("take-along:ask.copy", { count: questions.length })}
      </button>
      <CopyStatus copied={copied} />
    </div>
  );
}
