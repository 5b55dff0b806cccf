"use client";

import { useEffect, useState } from "react";
import controls from "@/components/layout/controls.module.css";
import { CopyStatus } from "@/components/take-along/CopyStatus";
import { addressOf, textAt } from "@/components/take-along/files";
import { useCopy } from "@/components/take-along/useCopy";
import { useTerms } from "@/components/words/WordsProvider";
import type { Language } from "@/locales/languages";
import type { Answers } from "@/rules/diagram/vocabulary";

/** Copies the brief for a partner; without JavaScript it leads to the brief itself. */
export function CopyBrief({ answers }: { answers: Answers }) {
  const { t, language } = useTerms();
  const [ready, setReady] = useState(false);
  const { copied, copy } = useCopy();
  useEffect(() => setReady(true), []);
  const address = addressOf("brief.txt", language as Language, answers);
  if (!ready) {
    return (
      <a className={controls.primary} href={address}>
        {t("result:do.brief")}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className={controls.primary}
        onClick={() => copy(t("result:do.copied"), textAt(address))}
      >
        {t("result:do.brief")}
      </button>
      <CopyStatus copied={copied} />
    </>
  );
}
