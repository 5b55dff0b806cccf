import { useTerms } from "@/components/words/WordsProvider";
import styles from "./take-along.module.css";
import type { Copied } from "./useCopy";

/** Says that it was copied; where the browser forbids it, shows what to copy by hand. */
export function CopyStatus({ copied, lang }: { copied: Copied; lang?: string | undefined }) {
  const { t } = useTerms();
  const { said, refused, failed } = copied;
  return (
    <div role="status" className={styles.status}>
      {said}
      {failed ? t("take-along:failed") : null}
      {refused === undefined ? null : (
        <label>
          {t("take-along:refused")}
          <textarea
            readOnly
            lang={lang}
            rows={6}
            value={refused}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}
