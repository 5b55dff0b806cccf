import { ApproachMark } from "@/components/approach/ApproachMark";
import type { Terms } from "@/locales/terms";
import { rulebook } from "@/rules/rulebook/rulebook";
import styles from "./home.module.css";

/** Everything that can be recommended, in our order. */
export function Approaches({ terms: { t, text, approach } }: { terms: Terms }) {
  return (
    <section className={styles.section} aria-labelledby="approaches">
      <h2 id="approaches">{t("home:approaches.title")}</h2>
      <p className={styles.intro}>{t("home:approaches.order")}</p>
      <ol className={styles.approaches}>
        {rulebook.approaches.map(({ id }) => (
          <li key={id} data-approach={id}>
            <span className={styles.tile}>
              <ApproachMark approach={id} />
            </span>
            <div>
              <h3>{approach(id)}</h3>
              <p className="soft">{text(`approaches:${id}.brief`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
