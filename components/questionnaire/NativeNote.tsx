import { Fold } from "@/components/layout/Fold";
import type { NativeWay } from "@/components/recommendation/use-case-summary";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./questionnaire.module.css";

/** The question that a use case's own way without code helps to answer. */
export const NATIVE = "native";

/** What HubSpot offers without code for the chosen use case; when that is enough, and how we know, unfolds. */
export function NativeNote({
  useCase,
  native: { what, when, confidence, source },
}: {
  useCase: string;
  native: NativeWay;
}) {
  const { t, nameOfUseCase } = useTerms();
  return (
    <div className={styles.native}>
      <p>
        <b>{t("advisor:native.title", { useCase: nameOfUseCase(useCase) })}</b> {what}
      </p>
      <Fold near summary={t("advisor:native.more")}>
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
