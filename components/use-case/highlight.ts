import hljs from "highlight.js/lib/core";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";

hljs.registerLanguage("javascript", javascript);
hljs.registerLanguage("json", json);

export type CodeLanguage = "javascript" | "json";

/** A file as HTML, line by line: what is highlighted over several lines is closed and opened again. */
export function highlightedLines(source: string, language: CodeLanguage): string[] {
  const open: string[] = [];
  return hljs
    .highlight(source.replace(/\n$/, ""), { language })
    .value.split("\n")
    .map((line) => {
      const before = open.join("");
      for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
        if (tag === "</span>") open.pop();
        else open.push(tag);
      }
      return `${before}${line}${"</span>".repeat(open.length)}`;
    });
}
