"use client";

import { type RefObject, useEffect } from "react";

/**
 * While `on`, the keys 1 to 9 choose that radio button of the form, unless the focus is on
 * something else that takes keys.
 */
export function useNumberKeys(form: RefObject<HTMLFormElement | null>, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
      const focused = document.activeElement;
      if (focused && focused !== document.body && !form.current?.contains(focused)) return;
      const radios = form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
      const radio = radios?.[Number(event.key) - 1];
      if (!radio) return;
      event.preventDefault();
      radio.click();
      radio.focus();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [form, on]);
}
