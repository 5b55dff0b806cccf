import type { ReactNode } from "react";
import styles from "./approach.module.css";

/** One glyph an approach, drawn on a grid of 24; the hue is set by the approach's own token. */
export const glyphs: Record<string, ReactNode> = {
  // Steps, one after another.
  "standard-workflow": (
    <>
      <rect x="7" y="2.5" width="10" height="5" rx="1.2" />
      <rect x="7" y="16.5" width="10" height="5" rx="1.2" />
      <path d="M12 7.5v9m-2.8-3 2.8 3 2.8-3" />
    </>
  ),
  // Something leaves for an address.
  webhook: (
    <>
      <circle cx="5.5" cy="12" r="3" />
      <path d="M8.5 12H21m-4.5-4.5L21 12l-4.5 4.5" />
    </>
  ),
  // Code inside a speech bubble.
  "bot-action": (
    <>
      <path d="M3 4.5h18v12H11l-5 4v-4H3z" />
      <path d="m10 8-2.5 2.5L10 13m4-5 2.5 2.5L14 13" />
    </>
  ),
  // Code.
  "custom-code": <path d="M7.5 6 2.5 12l5 6m9-12 5 6-5 6M14 4.5l-4 15" />,
  // Two parts that fit together.
  marketplace: (
    <>
      <rect x="3" y="3" width="8" height="8" rx="1.2" />
      <rect x="13" y="13" width="8" height="8" rx="1.2" />
      <path d="M11 7h6v6m-4 4H7v-6" />
    </>
  ),
  // Two people.
  partner: (
    <>
      <circle cx="8" cy="8" r="3.5" />
      <path d="M2 20c0-3.6 2.5-6 6-6s6 2.4 6 6" />
      <path d="M14.5 4.8a3.5 3.5 0 0 1 0 6.4M17 14.6c3 .6 5 2.6 5 5.4" />
    </>
  ),
};

/** The mark of an approach. Decorative: its name always stands beside it. */
export function ApproachMark({
  approach,
  size = 24,
  faded = false,
}: {
  approach: string;
  size?: number;
  /** Drawn as one that is ruled out. */
  faded?: boolean;
}) {
  return (
    <svg
      className={faded ? `${styles.mark} ${styles.out}` : styles.mark}
      data-approach={approach}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {glyphs[approach]}
    </svg>
  );
}
