import { ApproachMark } from "@/components/approach/ApproachMark";
import controls from "@/components/layout/controls.module.css";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { wordsOfUseCase } from "@/locales/use-cases";
import { i18nOf } from "@/locales/words";
import { rulebook } from "@/rules/rulebook/rulebook";
import { areas } from "@/rules/rulebook/schema";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import { blueprints } from "@/rules/use-cases/registry";
import { originOf } from "./origin";
import styles from "./use-case-index.module.css";

const fits = (blueprint: Blueprint) =>
  Object.entries(blueprint.fit).flatMap(([approach, does]) => (does ? [approach] : []));

/** All blueprints by area. The filter is style alone, so that it works without JavaScript. */
export function UseCaseIndex({ language }: { language: Language }) {
  const terms = termsOf(i18nOf(language));
  const { t, text, approach } = terms;
  return (
    <div className={styles.index}>
      <h1>{t("blueprint:index.title")}</h1>
      <p className={styles.lead}>{t("blueprint:index.lead")}</p>
      <fieldset className={styles.filter}>
        <legend>{t("blueprint:index.filter")}</legend>
        <div className={`${controls.pills} ${controls.chips}`}>
          {["all", ...rulebook.approaches.map(({ id }) => id)].map((id) => (
            <label key={id} className={controls.pill}>
              <input type="radio" name="fits" value={id} defaultChecked={id === "all"} />
              {id === "all" ? null : <ApproachMark approach={id} size={18} />}
              {id === "all" ? t("blueprint:index.all") : approach(id)}
            </label>
          ))}
        </div>
      </fieldset>
      {areas.map((area) => (
        <section key={area} className={styles.area} aria-labelledby={area}>
          <h2 id={area}>{text(`use-cases:areas.${area}`)}</h2>
          <ul>
            {blueprints
              .filter((blueprint) => blueprint.area === area)
              .map((blueprint) => {
                const words = wordsOfUseCase(language, blueprint.id);
                return (
                  <li
                    key={blueprint.id}
                    className={styles.item}
                    data-fits={fits(blueprint).join(" ")}
                  >
                    <h3>
                      <ApproachMark approach={blueprint.approach} />
                      <a href={`/${language}/use-cases/${blueprint.id}`}>{words.name}</a>
                    </h3>
                    <p>{words.problem}</p>
                    <p className={styles.origin}>{originOf(blueprint.places, terms)}</p>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
}
