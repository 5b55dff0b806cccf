import type { Terms } from "@/locales/terms";
import { rulebook } from "@/rules/rulebook/rulebook";
import styles from "./guide.module.css";

/** Where the sheet's four editions say different things, and what this site goes by. */
export function EditionLedger({ terms: { t, text, place, list, capital } }: { terms: Terms }) {
  return (
    <ul className={styles.ledger}>
      {rulebook.differences.map(({ id, editions, places, useCases }) => (
        <li key={id}>
          <h3 className={styles.editions}>
            {capital(list(editions.map((edition) => text(`common:language.${edition}`))))}
          </h3>
          <dl className={styles.difference}>
            <dt>{t("guide:editions.says")}</dt>
            <dd>{text(`editions:${id}.says`)}</dd>
            <dt>{t("guide:editions.ours")}</dt>
            <dd>{text(`editions:${id}.ours`)}</dd>
          </dl>
          <p className={styles.place}>
            {[
              ...places.map(place),
              ...(useCases ?? []).map((useCase) => text(`use-cases:useCases.${useCase}.name`)),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
