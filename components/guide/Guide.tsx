import { Section } from "@/components/layout/Section";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { i18nOf } from "@/locales/words";
import { rulebook } from "@/rules/rulebook/rulebook";
import { ApproachRules } from "./ApproachRules";
import { EditionLedger } from "./EditionLedger";
import { FreshnessLedger } from "./FreshnessLedger";
import styles from "./guide.module.css";
import { ProofFigures } from "./ProofFigures";

/** Every rule, where it comes from, and what was proved of them. */
export function Guide({ language }: { language: Language }) {
  const terms = termsOf(i18nOf(language));
  const { t, text } = terms;
  return (
    <div className={styles.guide}>
      <h1>{t("guide:title")}</h1>
      <p className={styles.lead}>{t("guide:lead")}</p>
      <nav aria-labelledby="contents" className={styles.contents}>
        <h2 id="contents">{t("guide:contents")}</h2>
        <ul>
          {[
            ...rulebook.approaches.map(({ id }) => [`approach-${id}`, terms.approach(id)]),
            ["basis", t("guide:basis")],
            ["proof", t("guide:proof.title")],
            ["freshness", t("guide:freshness.title")],
            ["editions", t("guide:editions.title")],
            ["sources", t("guide:sources.title")],
          ].map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ol>
        {rulebook.approaches.map((approach) => (
          <li key={approach.id}>
            <ApproachRules approach={approach} terms={terms} />
          </li>
        ))}
      </ol>
      <Section id="basis" title={t("guide:basis")}>
        <dl className={styles.legend}>
          {(["document", "corrected", "inferred"] as const).map((basis) => (
            <div key={basis}>
              <dt>{t(`sources:basis.${basis}.label`)}</dt>
              <dd>{t(`sources:basis.${basis}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="proof" title={t("guide:proof.title")} intro={t("guide:proof.intro")}>
        <ProofFigures terms={terms} />
      </Section>
      <Section id="freshness" title={t("guide:freshness.title")} intro={t("guide:freshness.intro")}>
        <FreshnessLedger terms={terms} />
      </Section>
      <Section id="editions" title={t("guide:editions.title")} intro={t("guide:editions.intro")}>
        <EditionLedger terms={terms} />
      </Section>
      <Section id="sources" title={t("guide:sources.title")}>
        <ul className={styles.ledger}>
          {rulebook.documents.map(({ id }) => (
            <li key={id}>
              <h3>{text(`sources:documents.${id}.title`)}</h3>
              <p>{text(`sources:documents.${id}.about`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
