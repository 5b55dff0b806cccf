"use client";

import { useEffect, useState } from "react";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./result.module.css";

type Copied = "no" | "yes" | "failed";

/** Copy the link, print. Without JavaScript there is nothing to press, so nothing is shown. */
export function Actions() {
  const { t } = useTerms();
  const [address, setAddress] = useState<string>();
  const [copied, setCopied] = useState<Copied>("no");
  useEffect(() => setAddress(location.href), []);
  if (address === undefined) return null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };

  return (
    <div className={styles.actions}>
      <button type="button" className={controls.plain} onClick={copy}>
        {t("result:actions.copy")}
      </button>
      <button type="button" className={controls.plain} onClick={() => print()}>
        {t("result:actions.print")}
      </button>
      <p role="status">
        {copied === "yes" ? t("result:actions.copied") : null}
        {copied === "failed" ? (
          <label>
            {t("result:actions.copyFailed")}{" "}
            <input readOnly value={address} onFocus={(event) => event.target.select()} />
          </label>
        ) : null}
      </p>
    </div>
  );
}
