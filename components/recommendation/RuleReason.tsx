import { useTerms } from "@/components/words/Words";
import { differencesAt, freshnessById, ruleById } from "@/rules/lookup";
import type { Rule } from "@/rules/schema";
import { FreshnessNote } from "./FreshnessNote";
import styles from "./result.module.css";
import { Row } from "./Section";

/** A rule as a reason for or against, with its places, its basis, and what a reader should know of them. */
export function RuleReason({ id, side }: { id: string; side: "for" | "against" }) {
  const terms = useTerms();
  const rule = ruleById(id);
  const freshness = side === "against" && rule.since ? freshnessById(rule.since) : undefined;
  return (
    <Row note={<Provenance rule={rule} />}>
      <p>{terms.reason(id, side)}</p>
      {rule.basis === "corrected" ? <Correction id={id} /> : null}
      <EditionNotes rule={rule} />
      {freshness ? (
        <details className={styles.details}>
          <summary>
            {terms.t("result:cautions.since", { date: terms.date(freshness.date) })}
          </summary>
          <FreshnessNote freshness={freshness} />
        </details>
      ) : null}
    </Row>
  );
}

/** Where a rule stands in the documents, and what it rests on. */
function Provenance({ rule: { basis, places } }: { rule: Rule }) {
  const terms = useTerms();
  return (
    <>
      {(places ?? []).map((place) => (
        <p key={`${place.document} ${place.section} ${place.item}`}>{terms.place(place)}</p>
      ))}
      <p className={styles.basis} data-basis={basis}>
        {terms.text(`sources:basis.${basis}.label`)}
      </p>
    </>
  );
}

function Correction({ id }: { id: string }) {
  const { t, text } = useTerms();
  return (
    <details className={styles.details}>
      <summary>{t("result:correction.title")}</summary>
      <p>{text(`corrections:${id}.printed`)}</p>
      <p>{text(`corrections:${id}.readAs`)}</p>
      <p>{text(`corrections:${id}.reason`)}</p>
    </details>
  );
}

/** For readers who know the sheet in their own language: what it says differently here. */
function EditionNotes({ rule: { places, basis } }: { rule: Rule }) {
  const { t, text, language } = useTerms();
  if (basis === "corrected") return null;
  return differencesAt(places ?? [], language).map(({ id }) => (
    <details key={id} className={styles.details}>
      <summary>
        {t("result:edition.title", { language: text(`common:language.${language}`) })}
      </summary>
      <p>{t("result:edition.says", { text: text(`editions:${id}.says`) })}</p>
      <p>{t("result:edition.ours", { text: text(`editions:${id}.ours`) })}</p>
    </details>
  ));
}
