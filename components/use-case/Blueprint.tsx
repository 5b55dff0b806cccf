import type { ReactNode } from "react";
import { ApproachName } from "@/components/approach/ApproachName";
import type { Language } from "@/locales/languages";
import { type Terms, termsOf } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import { wordsOfUseCase } from "@/locales/use-cases";
import { i18nOf } from "@/locales/words";
import type { Blueprint as BlueprintData } from "@/rules/use-cases/blueprint";
import { casesOf } from "@/rules/use-cases/registry";
import { Before } from "./Before";
import styles from "./blueprint.module.css";
import { CodeFile } from "./CodeFile";
import { Contents } from "./Contents";
import { originOf } from "./origin";
import { Plan } from "./Plan";
import { Reference } from "./Reference";
import { partsOf } from "./reference";

/** How one workflow is built: everything its blueprint holds, in the reader's language. */
export function Blueprint({
  blueprint,
  language,
  children,
}: {
  blueprint: BlueprintData;
  language: Language;
  /** The bench to try the code on. */
  children: ReactNode;
}) {
  const terms = termsOf(i18nOf(language));
  const { t } = terms;
  const words = wordsOfUseCase(language, blueprint.id);
  const props = { blueprint, words, terms };
  const parts = partsOf(blueprint, terms);
  const before = blueprint.kind === "receiver" ? "titleReceiver" : "title";
  const anchors = [
    { id: "before", title: t(`blueprint:before.${before}`) },
    { id: "build", title: t("blueprint:build.short") },
    { id: "code", title: t("blueprint:code.title") },
    ...(children ? [{ id: "bench", title: t("bench:title") }] : []),
    ...parts,
  ];
  return (
    <article className={styles.blueprint}>
      <Head {...props} />
      <Contents title={t("blueprint:contents")} anchors={anchors} />
      <div className={styles.body}>
        <Before {...props} />
        <div className={styles.build}>
          <Plan {...props} />
          <div className={styles.work}>
            <section aria-labelledby="code">
              <h2 id="code">{t("blueprint:code.title")}</h2>
              <CodeFile blueprint={blueprint} terms={terms} />
            </section>
            {children}
          </div>
        </div>
        <Reference parts={parts} {...props} />
      </div>
    </article>
  );
}

/** What it is, in three facts: what carries it, whose it is, how far it was tried. */
function Head({
  blueprint,
  words,
  terms,
}: {
  blueprint: BlueprintData;
  words: UseCaseWords;
  terms: Terms;
}) {
  const { t, approach, language } = terms;
  const { cases } = casesOf(blueprint.id);
  return (
    <header className={styles.head}>
      <a className={styles.back} href={`/${language}/use-cases`}>
        {t("blueprint:back")}
      </a>
      <h1>{words.name}</h1>
      <p className={styles.problem}>{words.problem}</p>
      <ul className={styles.facts}>
        <li className={styles.approach}>
          <ApproachName
            approach={blueprint.approach}
            name={approach(blueprint.approach)}
            size={18}
          />
        </li>
        <li>{originOf(blueprint.places, terms, "facts")}</li>
        <li>{t("blueprint:facts.cases", { count: cases.length })}</li>
      </ul>
    </header>
  );
}
