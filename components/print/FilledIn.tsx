"use client";

import { useEffect, useRef } from "react";
import type { Language } from "@/locales/languages";

/** What is known only as the page is printed; without a script, what stands there is left. */
export function FilledIn({
  what,
  language,
  children,
}: {
  what: "date" | "address";
  language: Language;
  children?: string;
}) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const fill = () => {
      if (!place.current) return;
      place.current.textContent =
        what === "address"
          ? location.href
          : new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    };
    addEventListener("beforeprint", fill);
    return () => removeEventListener("beforeprint", fill);
  }, [what, language]);
  return <span ref={place}>{children}</span>;
}
