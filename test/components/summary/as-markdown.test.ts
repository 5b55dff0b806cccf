// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { asMarkdown, escaped } from "@/components/summary/as-markdown";
import { asText } from "@/components/summary/as-text";
import {
  type Block,
  link,
  list,
  paragraph,
  part,
  steps,
  type TakenAlong,
} from "@/components/summary/document";
import { always } from "../../always";

const documentOf = (...blocks: Block[]): TakenAlong => ({
  title: "T",
  lead: [],
  parts: part("P", blocks),
  foot: [],
});

/** What Markdown makes of a line: escaped signs become the signs, and the others must be none of its own. */
function read(line: string): string {
  expect(line.replace(/\\[!-/:-@[-`{-~]/g, "·")).not.toMatch(/[\\`*_[\]<>~|]|&#?\w+;/);
  expect(line).not.toMatch(/^(#{1,6}(\s|$)|[-+](\s|$)|\d{1,9}[.)](\s|$)|[-=]+\s*$)/);
  return line.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

const signs = "\\`*_[]<>~|#+-=.!()&;:0123456789 aB".split("");
const anyText = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
  .map((some) => some.join("").trim());

test("every text reads in Markdown as it was written", () => {
  always(
    fc.property(anyText, (text) => read(escaped(text)) === text),
    5000,
  );
});

test.each([
  ["hubspot_owner_id", "hubspot\\_owner\\_id"],
  ["1. Settle it", "1\\. Settle it"],
  ["# of leads", "\\# of leads"],
  ["- dash", "\\- dash"],
  ["<script>", "\\<script\\>"],
  ["[Describe] *it*", "\\[Describe\\] \\*it\\*"],
  ["AT&T &amp; Co.", "AT&T \\&amp; Co."],
  ["2026-11-21, v1.5 (C#)", "2026-11-21, v1.5 (C#)"],
])("%s becomes %s", (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

const url = "https://x.example/en/advisor?a=1&b=2";

test("lists are numbered or not, what belongs to a line lies under it, and links are named", () => {
  const all = documentOf(
    paragraph("p_1"),
    steps([
      { text: "one", under: ["a", "b"] },
      { text: "two", url },
    ]),
    list([{ text: "three", url, label: "there" }]),
    link("All of it:", url),
    link("All of it:", "/en/advisor"),
  );
  expect(asMarkdown(all)).toBe(
    `# T\n\n## P\n\np\\_1\n\n1. one\n   - a\n   - b\n2. [two](<${url}>)\n\n- three [there](<${url}>)\n\nAll of it: <${url}>\n\nAll of it: [/en/advisor](</en/advisor>)\n\n---\n`,
  );
  expect(asText(all)).toBe(
    `T\n\nP\np_1\n1. one\n   - a\n   - b\n2. two\n   ${url}\n- three\n  ${url}\nAll of it:\n${url}\nAll of it:\n/en/advisor\n\n\n`,
  );
});

test("no address leaves its brackets", () => {
  const odd = asMarkdown(documentOf(link("x", "https://x.example/?a=<b> \\c")));
  expect(odd).toContain("<https://x.example/?a=%3Cb%3E%20%5Cc>");
});

test("a part with nothing to say is left out", () => {
  expect(asText(documentOf(list([])))).not.toContain("P");
});
