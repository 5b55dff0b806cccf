import { useTerms } from "@/components/words/WordsProvider";
import styles from "./result.module.css";
import type { NativeWay } from "./use-case-summary";

/** What HubSpot offers without code, when it is enough, and how well we know it. */
export function Native({ native: { what, when, confidence, source } }: { native: NativeWay }) {
  const { t } = useTerms();
  return (
    <>
      <p>
        {what} {when}
      </p>
      <p className={styles.fine}>
        {confidence === "page" ? t("sources:confidence.page") : t("result:native.check")}{" "}
        <a href={source} hrefLang="en">
          {t("result:cautions.source")}
        </a>
      </p>
    </>
  );
}
