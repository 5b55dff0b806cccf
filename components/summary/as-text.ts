import type { Block, Item, TakenAlong } from "./document";

/** Plain text: for a chat, a ticket, a message. */
export function asText({ title, lead, parts, foot }: TakenAlong): string {
  const sections = parts.map((one) => [one.title, ...one.blocks.map(blockText)].join("\n"));
  const whole = [title, ...lead.map(blockText), ...sections, foot.map(blockText).join("\n")];
  return `${whole.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  if (block.kind === "link") return `${block.text}\n${block.url}`;
  return block.items
    .map((item, i) => itemText(item, block.numbered ? `${i + 1}. ` : "- "))
    .join("\n");
}

function itemText({ text, under = [], url }: Item, mark: string): string {
  const indent = " ".repeat(mark.length);
  return [
    mark + text,
    ...under.map((line) => `${indent}- ${line}`),
    ...(url ? [indent + url] : []),
  ].join("\n");
}
