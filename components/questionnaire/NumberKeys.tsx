"use client";

import type { RefObject } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./questionnaire.module.css";
import { useNumberKeys } from "./useNumberKeys";

/** Whether number keys answer, and how to change it. */
export type KeysSwitch = readonly [on: boolean, set: (on: boolean) => void];

/** Says which keys answer, and lets them be turned off: someone who dictates may set them off by chance. */
export function NumberKeys({
  form,
  last,
  keys: [on, setOn],
}: {
  form: RefObject<HTMLFormElement | null>;
  last: number;
  keys: KeysSwitch;
}) {
  const { t } = useTerms();
  useNumberKeys(form, on);
  return (
    <p className={styles.keys}>
      {on ? t("advisor:keys", { last }) : null}{" "}
      <button type="button" className={controls.quiet} onClick={() => setOn(!on)}>
        {on ? t("advisor:keysOff") : t("advisor:keysOn")}
      </button>
    </p>
  );
}
