import styles from "./questionnaire.module.css";

/** One answer: a radio button with its label, one line more and its number key. */
export function Option({
  name,
  value,
  label,
  hint,
  digit,
  checked,
  unsure,
  compact,
  onChoose,
}: {
  name: string;
  value: string;
  label: string;
  hint: string;
  /** The key that chooses it, where there is one. */
  digit: string | undefined;
  checked: boolean;
  /** “I’m not sure”: drawn as a gap. */
  unsure: boolean;
  /** One of many: the hint shows once it is chosen. */
  compact: boolean;
  onChoose: () => void;
}) {
  const id = `${name}-${value}`;
  const look = [styles.option, unsure && styles.unsure, compact && styles.compact];
  return (
    <label className={look.filter(Boolean).join(" ")} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        required
      />
      <span className={styles.optionText}>
        <span id={`${id}-label`} className={styles.optionLabel}>
          {label}
        </span>
        <span id={`${id}-hint`} className={styles.optionHint}>
          {hint}
        </span>
      </span>
      {digit ? <kbd className={styles.key}>{digit}</kbd> : null}
    </label>
  );
}
