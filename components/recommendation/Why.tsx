import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import { advisor } from "@/rules/advisor";
import type { Recommendation } from "@/rules/recommendation/recommendation";
import { freshnessById, ruleById, rulebookDocuments } from "@/rules/rulebook/lookup";
import { FreshnessNote } from "./FreshnessNote";
import { prerequisiteText } from "./prerequisites";
import { RuleReason } from "./RuleReason";
import styles from "./result.module.css";

/** As many reasons as one reads; the rest fold with their sources. */
const SHOWN = 3;

/** The rules that speak for the recommended approach: what is known first, then what is assumed. */
export function Why({ recommendation }: { recommendation: Recommendation }) {
  const terms = useTerms();
  const { t, text } = terms;
  const { reasons, primary, assumed, cautions, prerequisites } = recommendation;
  const all = [...reasons.required, ...reasons.speaksFor];
  const isAssumed = (rule: string) => assumed.includes(rule);
  const rules = [...all.filter((rule) => !isAssumed(rule)), ...all.filter(isAssumed)];
  const last = lastStanding(recommendation) ? t("result:reasons.lastStanding") : undefined;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t("result:why.title")}</h2>
      {rules.length > 0 ? (
        <ul className={styles.whys}>
          {rules.slice(0, SHOWN).map((rule) => (
            <li key={rule}>{terms.reason(rule, "for", isAssumed(rule))}</li>
          ))}
        </ul>
      ) : (
        <p>{last ?? text(`approaches:${primary}.what`)}</p>
      )}
      <Fold near paper={false} summary={<Sources rules={rules} changed={cautions.length > 0} />}>
        <ul className={styles.reasons}>
          {rules.map((rule) => (
            <li key={rule}>
              <RuleReason id={rule} side="for" assumed={isAssumed(rule)} />
            </li>
          ))}
        </ul>
        {last ? (
          <p>
            <a href="#why-not">{last}</a>
          </p>
        ) : null}
        {prerequisites
          .filter(({ met }) => met)
          .map((one) => (
            <p key={one.id}>{prerequisiteText(terms, one)}</p>
          ))}
        <p>
          {rulebookDocuments
            .map((id) =>
              t("result:reasons.document", {
                short: text(`sources:documents.${id}.short`),
                title: text(`sources:documents.${id}.title`),
              }),
            )
            .join(" ")}
        </p>
        {cautions.length > 0 ? (
          <>
            <h3>{t("result:cautions.title")}</h3>
            <p>{t("result:cautions.intro")}</p>
            {cautions.map(({ freshness }) => (
              <FreshnessNote key={freshness} freshness={freshnessById(freshness)} />
            ))}
          </>
        ) : null}
      </Fold>
    </section>
  );
}

/** In how many places the reasons stand, and whether the product has changed since. */
function Sources({ rules, changed }: { rules: readonly string[]; changed: boolean }) {
  const { t } = useTerms();
  const places = rules.flatMap((rule) => ruleById(rule).places ?? []);
  const different = new Set(places.map((place) => JSON.stringify(place))).size;
  const documents = new Set(places.map(({ document }) => document)).size;
  const counted = t("result:why.sources", {
    places: t("result:why.places", { count: different }),
    documents: t("result:why.documents", { count: documents }),
  });
  return (
    <span>
      {different === 0 ? t("result:why.ours") : counted}{" "}
      {changed ? <span className={styles.changed}>{t("result:whyNot.changed")}</span> : null}
    </span>
  );
}

/** Whether all that comes earlier is known to be out: an assumed reason, or a change in the product, may lift it. */
function lastStanding({ excluded, reopened, primary, assumed }: Recommendation): boolean {
  const position = advisor.approaches.findIndex(({ id }) => id === primary);
  const earlier = advisor.approaches.slice(0, position).map(({ id }) => id);
  const against = excluded.filter(({ approach }) => earlier.includes(approach));
  const certain = against.every(({ rules }) => rules.every((rule) => !assumed.includes(rule)));
  return against.length > 0 && reopened.length === 0 && certain;
}
