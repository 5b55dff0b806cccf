/** What a reader had typed and chosen. */
export type Kept = { readonly typed: string; readonly chosen: string | null };

const KEY = "useCaseSearch";

/** Keeps it with the page's place in the browser's history, for whoever comes back to it. */
export function keep(what: Kept): void {
  window.history.replaceState({ ...window.history.state, [KEY]: what }, "");
}

/**
 * What was kept there; else what the form already holds. The browser puts values back by their place
 * in the form, and the search moves those, so from here on it is left to us.
 */
export function kept(form: HTMLFormElement): Kept {
  form.autocomplete = "off";
  const before: Kept | undefined = window.history.state?.[KEY];
  const checked = form.querySelector<HTMLInputElement>("input[type=radio]:checked");
  const typed = form.querySelector<HTMLInputElement>("input[type=search]")?.value ?? "";
  return before ?? { typed, chosen: checked?.value ?? null };
}
