import { rulebook } from "@/rules/rulebook/rulebook";
import { ApproachMark } from "./ApproachMark";
import styles from "./approach.module.css";

/**
 * The six marks in our order; the chosen one stands in a tile of its hue, so that it shows without
 * words that the first that fits is taken. Decorative: names and reasons stand beside it.
 */
export function LineOfSix({ chosen }: { chosen: string }) {
  return (
    <span className={`${styles.six} ${styles.line}`} aria-hidden="true">
      {rulebook.approaches.map(({ id }) => (
        <span
          key={id}
          className={id === chosen ? `${styles.tile} ${styles.chosen}` : styles.tile}
          data-approach={id}
        >
          <ApproachMark approach={id} size={20} />
        </span>
      ))}
    </span>
  );
}

/** The six marks in our order, small; what is ruled out fades. Decorative. */
export function SixMarks({ out, size = 17 }: { out: readonly string[]; size?: number }) {
  return (
    <span className={styles.six} aria-hidden="true">
      {rulebook.approaches.map(({ id }) => (
        <ApproachMark key={id} approach={id} size={size} faded={out.includes(id)} />
      ))}
    </span>
  );
}
