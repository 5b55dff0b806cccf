import type { ReactNode } from "react";
import { ApproachMark } from "@/components/approach/ApproachMark";
import controls from "@/components/layout/controls.module.css";
import { useTerms } from "@/components/words/WordsProvider";
import type { Outcome } from "@/rules/recommendation/checks";
import styles from "./checks.module.css";

/** An answer to a check, and where it leads. */
export function Pill({
  id,
  name,
  value,
  label,
  to,
  approach,
  chosen,
  required = false,
  onChoose,
}: {
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  to: ReactNode;
  /** Whose mark stands before it; none where it may be several. */
  approach: string | undefined;
  chosen: boolean;
  required?: boolean;
  onChoose: () => void;
}) {
  return (
    <label className={controls.pill}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={chosen}
        required={required}
        onChange={onChoose}
      />
      {approach ? <ApproachMark approach={approach} size={20} /> : null}
      <span>
        {label} <span className={styles.to}>{to}</span>
      </span>
    </label>
  );
}

/** Where an answer leads, in a word or two, and whose mark shows it. */
export function useOutcome(primary: string) {
  const { t, approachShort } = useTerms();
  return ({ becomes }: Outcome, stays: string): { to: string; approach: string | undefined } => {
    const [first] = becomes;
    if (!first) return { to: stays, approach: primary };
    if (becomes.some(({ approach }) => approach !== first.approach)) {
      return { to: t("result:check.questions"), approach: undefined };
    }
    const same = first.approach === primary;
    return {
      to: same ? t("result:check.upgrade") : approachShort(first.approach),
      approach: first.approach,
    };
  };
}
