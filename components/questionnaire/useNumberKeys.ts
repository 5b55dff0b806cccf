"use client";

import { type RefObject, useEffect } from "react";

/**
 * While `on`, the keys 1 to 9 choose that answer, 0 the last (“not sure”), and Enter continues,
 * unless the focus is on something that takes keys itself.
 */
export function useNumberKeys(form: RefObject<HTMLFormElement | null>, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      const focused = document.activeElement;
      if (ctrlKey || altKey || metaKey || !form.current || !idle(focused, form.current)) return;
      if (key === "Enter") form.current.requestSubmit();
      else if (/^[0-9]$/.test(key)) choose(form.current, Number(key));
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [form, on]);
}

/** True where no control but the answers themselves has the focus. */
function idle(focused: Element | null, form: HTMLFormElement): boolean {
  if (!focused || focused === document.body) return true;
  return form.contains(focused) && focused.matches('h1, input[type="radio"]');
}

function choose(form: HTMLFormElement, digit: number) {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const radio = radios.at(digit - 1);
  const isLast = radio === radios.at(-1);
  if (!radio || isLast !== (digit === 0)) return;
  radio.click();
  radio.focus();
}
