import type { MouseEvent, ReactNode } from "react";

/** A link to another standpoint: followed without a request where the browser can, else as a link. */
export function StepLink({
  href,
  onStep,
  label,
  className,
  children,
}: {
  /** A query; empty for no answers at all. */
  href: string;
  onStep: () => void;
  /** A name that says more than the visible text, and contains it. */
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onStep();
  };
  return (
    <a href={href === "" ? "?" : href} onClick={follow} aria-label={label} className={className}>
      {children}
    </a>
  );
}
