import type { Block, Item, TakenAlong } from "./document";

/** CommonMark, in which every text reads as it was written. */
export function asMarkdown({ title, lead, parts, foot }: TakenAlong): string {
  const sections = parts.flatMap((one) => [`## ${escaped(one.title)}`, ...one.blocks.map(blockOf)]);
  const whole = [`# ${escaped(title)}`, ...lead.map(blockOf), ...sections, "---"];
  return `${[...whole, ...foot.map(blockOf)].join("\n\n")}\n`;
}

/** What Markdown would take for its own, wherever it stands; and at the start of a line. */
const anywhere = /[\\`*_[\]<>~|]|&(?=[#\w]+;)|!(?=\[)/g;
const atStart = /^(?:#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|[=-](?=[=\s-]*$))|^(\d{1,9})([.)])(?=\s|$)/;

/** A text of one line that Markdown shows as it is. */
export function escaped(text: string): string {
  return text
    .replace(anywhere, "\\$&")
    .replace(atStart, (sign, number?: string, dot?: string) =>
      number ? `${number}\\${dot}` : `\\${sign}`,
    );
}

/** An address between angle brackets may hold anything but these. */
const bracketed = (url: string) => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

const named = (label: string, url: string) => `[${escaped(label)}](${bracketed(url)})`;

function blockOf(block: Block): string {
  if (block.kind === "paragraph") return escaped(block.text);
  if (block.kind === "list")
    return block.items.map((item, i) => itemOf(item, markOf(block, i))).join("\n");
  const whole = URL.canParse(block.url);
  return `${escaped(block.text)} ${whole ? bracketed(block.url) : named(block.url, block.url)}`;
}

const markOf = ({ numbered }: { numbered: boolean }, i: number) => (numbered ? `${i + 1}. ` : "- ");

function itemOf({ text, under = [], url, label }: Item, mark: string): string {
  const indent = " ".repeat(mark.length);
  const linked = url && label ? `${escaped(text)} ${named(label, url)}` : named(text, url ?? "");
  const told = url ? linked : escaped(text);
  return [mark + told, ...under.map((line) => `${indent}- ${escaped(line)}`)].join("\n");
}
