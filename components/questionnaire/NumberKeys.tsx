"use client";

import { type RefObject, useState } from "react";
import { useTerms } from "@/components/words/Words";
import styles from "./questionnaire.module.css";
import { useNumberKeys } from "./useNumberKeys";

/** Says which keys answer, and lets them be turned off: someone who dictates may set them off by chance. */
export function NumberKeys({
  form,
  last,
}: {
  form: RefObject<HTMLFormElement | null>;
  last: number;
}) {
  const { t } = useTerms();
  const [on, setOn] = useState(true);
  useNumberKeys(form, on);
  return (
    <p className={styles.keys}>
      {on ? t("advisor:keys", { last }) : null}{" "}
      <button type="button" className={styles.quiet} onClick={() => setOn(!on)}>
        {on ? t("advisor:keysOff") : t("advisor:keysOn")}
      </button>
    </p>
  );
}
