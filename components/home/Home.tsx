import controls from "@/components/layout/controls.module.css";
import { UseCaseSearch } from "@/components/search/UseCaseSearch";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { advisor } from "@/rules/advisor";
import { figuresOf } from "@/rules/proof/figures";
import { Approaches } from "./Approaches";
import { useCasesToChoose } from "./chips";
import styles from "./home.module.css";
import { Rests } from "./Rests";
import { Sample } from "./Sample";
import { searchLabels } from "./search-labels";
import { Ways } from "./Ways";

/** What this is, the way in, what comes of it; below, other ways in, and what it rests on. */
export function Home({ language }: { language: Language }) {
  const terms = termsOf(i18nOf(language));
  const { t } = terms;
  const figures = figuresOf(advisor);
  const { useCases, shown } = useCasesToChoose(language);
  return (
    <>
      <div className={styles.hero}>
        <div>
          <h1>{t("home:title")}</h1>
          <p className={styles.lead}>{t("home:lead")}</p>
          <UseCaseSearch
            language={language}
            useCases={useCases}
            shown={shown}
            labels={searchLabels(terms, useCases.length, shown)}
          >
            <div className={styles.go}>
              <button type="submit" className={controls.primary}>
                {t("home:start")}
              </button>
              <span className="soft">{t("home:length", { most: figures.longestPath + 1 })}</span>
            </div>
          </UseCaseSearch>
        </div>
        <Sample terms={terms} />
      </div>
      <Ways language={language} terms={terms} />
      <Approaches terms={terms} />
      <Rests terms={terms} figures={figures} />
    </>
  );
}
