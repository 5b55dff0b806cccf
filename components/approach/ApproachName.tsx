import { ApproachMark } from "./ApproachMark";
import styles from "./approach.module.css";

/** An approach's mark and name, side by side. */
export function ApproachName({
  approach,
  name,
  size,
}: {
  approach: string;
  name: string;
  size?: number;
}) {
  return (
    <span className={styles.name}>
      <ApproachMark approach={approach} {...(size ? { size } : {})} />
      <span>{name}</span>
    </span>
  );
}
