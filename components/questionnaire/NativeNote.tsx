import { Fold } from "@/components/layout/Fold";
import type { NativeWay } from "@/components/recommendation/use-case-summary";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./questionnaire.module.css";

/** The question that a use case's own way without code helps to answer. */
export const NATIVE = "native";

/** What HubSpot offers without code for the chosen use case: its first sentence, the rest unfolds. */
export function NativeNote({ native: { what, when, confidence, source } }: { native: NativeWay }) {
  const { t } = useTerms();
  const [first, ...more] = what.split(/(?<=\.)\s/);
  return (
    <div className={styles.native}>
      <p>
        <b>{t("advisor:native.title")}</b> {first}
      </p>
      <Fold near summary={t("advisor:native.more")}>
        {more.length > 0 ? <p>{more.join(" ")}</p> : null}
        <p>{when}</p>
        <p>
          {confidence === "page" ? t("sources:confidence.page") : t("result:native.check")}{" "}
          <a href={source} hrefLang="en">
            {t("result:cautions.source")}
          </a>
        </p>
      </Fold>
    </div>
  );
}
