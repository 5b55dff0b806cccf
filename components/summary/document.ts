/** A text to be taken along, before it is written as plain text or as Markdown. */
export type TakenAlong = {
  readonly title: string;
  /** What comes before the first heading. */
  readonly lead: readonly Block[];
  readonly parts: readonly Part[];
  /** The link and what the text rests on: no heading of its own. */
  readonly foot: readonly Block[];
};

export type Part = { readonly title: string; readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "list"; readonly numbered: boolean; readonly items: readonly Item[] };

/** A line of a list, what belongs to it, and where more of it stands; `label` names that page. */
export type Item = {
  readonly text: string;
  readonly under?: readonly string[];
  readonly url?: string;
  readonly label?: string;
};

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

export const link = (text: string, url: string): Block => ({ kind: "link", text, url });

export const list = (items: readonly Item[]): Block => ({ kind: "list", numbered: false, items });

export const steps = (items: readonly Item[]): Block => ({ kind: "list", numbered: true, items });

/** A part only where it has something to say. */
export function part(title: string, blocks: readonly Block[]): Part[] {
  const told = blocks.filter((block) => block.kind !== "list" || block.items.length > 0);
  return told.length > 0 ? [{ title, blocks: told }] : [];
}
