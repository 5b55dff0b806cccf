import { ApproachName } from "@/components/approach/ApproachName";
import type { Terms } from "@/locales/terms";
import type { UseCaseWords } from "@/locales/use-case-words";
import { rulebook } from "@/rules/rulebook/rulebook";
import type { Blueprint } from "@/rules/use-cases/blueprint";
import styles from "./reference.module.css";

/** Every approach and how it would carry this use case, or why it would not. */
export function Fit({
  blueprint,
  words,
  terms,
}: {
  blueprint: Blueprint;
  words: UseCaseWords;
  terms: Terms;
}) {
  return (
    <ul className={styles.fit}>
      {rulebook.approaches.map(({ id }) => (
        <li key={id}>
          <h3>
            <ApproachName approach={id} name={terms.approach(id)} />
          </h3>
          <p className={styles.fine}>
            {terms.t(blueprint.fit[id] ? "blueprint:fit.fits" : "blueprint:fit.fitsNot")}
          </p>
          <p>{words.fit[id]?.text}</p>
          <ul className={styles.list}>
            {words.fit[id]?.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
