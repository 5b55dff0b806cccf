import { gzipSync } from "node:zlib";
import { heading, line, number } from "./measure";
import type { ProductionServer } from "./production-server";

const pages = [
  ["advisor, a question", "/en/advisor"],
  ["advisor, a result", "/en/advisor?app=yes&exchange=two-way&use-case=other"],
  ["start page", "/en"],
  ["bare page (a file that does not exist)", "/nothing-here.txt"],
] as const;

/** Bytes of JavaScript that a modern browser loads with each page. */
export async function showScripts({ url }: ProductionServer): Promise<void> {
  heading("JavaScript", "All scripts a modern browser loads with the page, gzip level 9.");
  for (const [name, path] of pages) {
    const html = await (await fetch(url + path)).text();
    const sources = scriptsIn(html);
    const sizes = await Promise.all(sources.map((source) => gzipped(new URL(source, url))));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    line(name, `${number(bytes / 1_000, 1)} kB`, `${sources.length} files`);
  }
}

/** Addresses of the scripts in a page, those for old browsers left out. */
function scriptsIn(html: string): string[] {
  const tags = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const modern = tags.filter((attributes) => !/\bnomodule\b/i.test(attributes));
  const sources = modern.flatMap((attributes) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? []);
  return [...new Set(sources.map((source) => source.replaceAll("&amp;", "&")))];
}

async function gzipped(url: URL): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}.`);
  return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
}
