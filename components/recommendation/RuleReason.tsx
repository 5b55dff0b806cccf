import { Row } from "@/components/layout/Section";
import { useTerms } from "@/components/words/WordsProvider";
import { differencesOfRule, freshnessById, ruleById } from "@/rules/rulebook/lookup";
import type { Rule } from "@/rules/rulebook/schema";
import { EditionNotes } from "./EditionNotes";
import { FreshnessNote } from "./FreshnessNote";
import styles from "./result.module.css";

/**
 * A rule as a reason for or against, with its places, its basis, and what a reader should know of
 * them.
 * @param assumed it rests on an answer the reader was not sure of
 * @param since what HubSpot has changed since, where it is to be told here: an id in freshness.json
 */
export function RuleReason({
  id,
  side,
  assumed = false,
  since,
}: {
  id: string;
  side: "for" | "against";
  assumed?: boolean;
  since?: string | undefined;
}) {
  const terms = useTerms();
  const rule = ruleById(id);
  const freshness = since ? freshnessById(since) : undefined;
  return (
    <Row note={<Provenance rule={rule} assumed={assumed} />}>
      <p>{terms.reason(id, side, assumed)}</p>
      {rule.correction ? <Correction id={rule.correction} /> : null}
      <EditionNotes differences={differencesOfRule(id, terms.language)} />
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

/** Where a rule stands in the documents, and what it rests on; each leads to the rule in the guide. */
function Provenance({ rule: { id, basis, places }, assumed }: { rule: Rule; assumed: boolean }) {
  const { t, text, place, language } = useTerms();
  return (
    <>
      {(places ?? []).map((one) => (
        <p key={`${one.document} ${one.section} ${one.item}`}>
          <a href={`/${language}/guide#${id}`}>{place(one)}</a>
        </p>
      ))}
      <p className={styles.basis} data-basis={basis}>
        {text(`sources:basis.${basis}.label`)}
      </p>
      {assumed ? <p className={styles.assumed}>{t("result:reasons.assumed")}</p> : null}
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
